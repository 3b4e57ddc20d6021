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

    /**
     * What was written upon earlier facts, on top of what a colleague made of those: each fact that was touched (S12).
     */
    FactsDraft upon(FactsDraft before, FactsDraft now) {
        return new FactsDraft(
                touched(kind, before.kind, now.kind),
                touched(audience, before.audience, now.audience),
                touched(authoritative, before.authoritative, now.authoritative),
                touched(speaker, before.speaker, now.speaker),
                place.upon(before.place, now.place),
                sourceLine.upon(before.sourceLine, now.sourceLine),
                attributedTo.upon(before.attributedTo, now.attributedTo),
                photoCredit.upon(before.photoCredit, now.photoCredit),
                partner.upon(before.partner, now.partner),
                notes.upon(before.notes, now.notes),
                touched(topics, before.topics, now.topics));
    }

    /** What was written, if it is other than before; else what there is now. */
    static <T> T touched(T written, T before, T now) {
        return written.equals(before) ? now : written;
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
