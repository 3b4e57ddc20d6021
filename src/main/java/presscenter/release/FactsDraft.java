package presscenter.release;

import java.util.Optional;
import java.util.Set;
import presscenter.embargo.Audience;
import presscenter.language.Language;
import presscenter.language.Localized;

/**
 * What a release says beside its texts; one for all languages, and approved like a text.
 *
 * @param kind what it is
 * @param audience who may read it once it is out
 * @param authoritative the text that prevails if two differ (L2)
 * @param speaker key of a person in the names of the house (L5)
 * @param place where
 * @param sourceLine what it rests on
 * @param attributedTo to whom it is to be attributed
 * @param photoCredit whose pictures
 * @param partner with whom it is published
 * @param notes to editors
 * @param topics keys
 */
public record FactsDraft(
        ReleaseKind kind,
        Audience audience,
        Language authoritative,
        Optional<String> speaker,
        Localized<String> place,
        Localized<String> sourceLine,
        Localized<String> attributedTo,
        Localized<String> photoCredit,
        Localized<String> partner,
        Localized<String> notes,
        Set<String> topics) {
    public FactsDraft {
        topics = Set.copyOf(topics);
    }

    /** Facts with nothing but what every release has. */
    public static FactsDraft of(ReleaseKind kind, Audience audience, Language authoritative) {
        return new FactsDraft(
                kind,
                audience,
                authoritative,
                Optional.empty(),
                Localized.none(),
                Localized.none(),
                Localized.none(),
                Localized.none(),
                Localized.none(),
                Localized.none(),
                Set.of());
    }
}
