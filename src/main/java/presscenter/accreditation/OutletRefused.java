package presscenter.accreditation;

import java.util.Locale;

/** The registry does not do this, and nothing was changed; the page has a sentence for each reason. */
public final class OutletRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why; {@link #key} names its sentence. */
    public enum Why {
        NAME_MISSING,
        TOO_LONG,
        TOO_MANY_ALIASES,
        /** A word mixes letters of two alphabets that look alike (A20); {@link #word} is that word. */
        MIXED_LETTERS,
        WEBSITE_MALFORMED,
        TELEPHONE_MALFORMED,
        /** An outlet is proved by a call back to a number that was found independently (A20). */
        TELEPHONE_MISSING,
        KIND_MISSING,
        COUNTRY_MISSING,
        COUNTRY_UNKNOWN,
        UNKNOWN_OUTLET,
        /** A colleague changed it first; nothing was stored. */
        CHANGED_MEANWHILE,
        ALREADY_REGISTERED,
        ALREADY_MERGED,
        /** An outlet becomes part of a registered one only. */
        NOT_REGISTERED,
        INTO_ITSELF,
        /** It is suspended (E29): as part of another its people would read on. */
        SUSPENDED,
        /** Another measure after a breach has an effect (E29): under the name of another nobody would be told of it. */
        MEASURE_IN_FORCE,
        REASON_MISSING
    }

    private final Why why;
    private final String word;

    OutletRefused(Why why) {
        this(why, "");
    }

    OutletRefused(Why why, String word) {
        super(why.name(), null, false, false);
        this.why = why;
        this.word = word;
    }

    public Why why() {
        return why;
    }

    /** The word at fault; empty if it is not one word. */
    public String word() {
        return word;
    }

    /** The message key of its sentence; all of them take the word, which most do not repeat. */
    public String key() {
        return "accreditation.outlet.refused."
                + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
