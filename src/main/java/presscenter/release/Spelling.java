package presscenter.release;

import java.util.EnumMap;
import java.util.regex.Pattern;
import presscenter.language.Language;
import presscenter.language.Letters;
import presscenter.language.Localized;

/** How the house spells what it keeps once and shows everywhere (L5): as each language does, and in all three. */
final class Spelling {
    /** Longest that is kept of a name in one language, in characters as people count them (L20). */
    static final int LONGEST = 200;

    /**
     * What can be dialled: digits, and what people put between them; at least three digits, and room for forty signs.
     */
    private static final Pattern TELEPHONE = Pattern.compile("(?=(\\D*\\d){3})\\+?[0-9 ()./\\-]{3,39}");

    private Spelling() {}

    /** As each language spells it, without what is blank; too long is refused, for nothing is cut silently. */
    static Localized<String> clean(Localized<String> words, int longest, Refused.Why tooLong) {
        var cleaned = new EnumMap<Language, String>(Language.class);
        words.values().forEach((language, said) -> {
            var clean = Letters.clean(said.strip(), language);
            if (Letters.length(clean) > longest) {
                throw new Refused(tooLong);
            }
            if (!clean.isEmpty()) {
                cleaned.put(language, clean);
            }
        });
        return new Localized<>(cleaned);
    }

    /** The same, in all three languages: none of them is ever filled in from another. */
    static Localized<String> whole(Localized<String> words) {
        var cleaned = clean(words, LONGEST, Refused.Why.NAME_TOO_LONG);
        if (!cleaned.isComplete()) {
            throw new Refused(Refused.Why.WORDS_INCOMPLETE);
        }
        return cleaned;
    }

    /** The same, or nothing at all. */
    static Localized<String> wholeOrNone(Localized<String> words) {
        return clean(words, LONGEST, Refused.Why.NAME_TOO_LONG).isEmpty() ? Localized.none() : whole(words);
    }

    /** A telephone as people write it, and as it can be dialled. */
    static String telephone(String typed) {
        var clean = typed.strip().replaceAll("\\s+", " ");
        if (!TELEPHONE.matcher(clean).matches()) {
            throw new Refused(Refused.Why.NO_TELEPHONE);
        }
        return clean;
    }
}
