package presscenter.breach;

import java.util.Locale;

/** This is not done, and nothing was changed; the page has a sentence for each reason. */
public final class BreachRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why; the message key is {@code breach.refused.} and the name in lower case with hyphens. */
    public enum Why {
        UNKNOWN,
        /** No release bears this number, or none for this person (E4). */
        NO_SUCH_RELEASE,
        /** Not the address of a page or a file that others can open. */
        ADDRESS_MALFORMED,
        SEEN_IN_THE_FUTURE,
        REPORTER_MISSING,
        OUTLET_UNKNOWN,
        /** Measures are against readers. */
        NOT_A_READER,
        REASON_MISSING,
        /** There are no words of an appeal, or too many. */
        APPEAL_MISSING,
        TERM_IN_THE_PAST,
        /** Check yourself first: no measure before somebody looked into our own log (E30). */
        OWN_LOG_UNCHECKED,
        FILE_CLOSED,
        /** A measure is proposed on which nobody has decided. */
        UNDECIDED_MEASURE,
        /** Whoever proposed a measure does not decide on it (S17). */
        PROPOSED_BEFORE,
        /** Whoever proposed or decided before does not hear the appeal (E29). */
        DECIDED_BEFORE,
        WRONG_STATE,
        ALREADY_APPEALED,
        /** A colleague did something meanwhile; nothing is overwritten. */
        CHANGED_MEANWHILE
    }

    private final Why why;

    public BreachRefused(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** The message key of its sentence. */
    public String key() {
        return "breach.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
