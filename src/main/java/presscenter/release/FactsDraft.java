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
    /** Longest that is stored of a fact in one language, in characters as people count them (L20). */
    public static final int LONGEST = 1_000;

    public FactsDraft {
        topics = Set.copyOf(topics);
    }

    /** The same with every fact as its language spells it; blank is none. */
    FactsDraft cleaned() {
        return new FactsDraft(
                kind,
                audience,
                authoritative,
                speaker,
                cleaned(place),
                cleaned(sourceLine),
                cleaned(attributedTo),
                cleaned(photoCredit),
                cleaned(partner),
                cleaned(notes),
                topics);
    }

    private static Localized<String> cleaned(Localized<String> words) {
        return Spelling.clean(words, LONGEST, Refused.Why.FACTS_TOO_LONG);
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
