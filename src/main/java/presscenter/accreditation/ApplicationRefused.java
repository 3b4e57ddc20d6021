package presscenter.accreditation;

import java.util.Locale;

/** This is not done, and nothing was changed; the page has a sentence for each reason. */
public final class ApplicationRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why; the message key is {@code accreditation.refused.} and the name in lower case with hyphens. */
    public enum Why {
        /** No application, or not this one, or the browser has lost it. */
        UNKNOWN,
        EDITION_CLOSED,
        /** Too many were begun, or too many links asked for, from there in an hour (A4). */
        TOO_MANY,
        /** A list names more people than one takes (A9). */
        TOO_MANY_PEOPLE,
        TOO_LONG,
        NONE_AND_OTHERS,
        /** Handed in while something is missing. */
        INCOMPLETE,
        /** Handed in or decided on: it says what it said then. */
        NOT_OPEN,
        /** What stands there now does not lead to what was asked for (A3). */
        WRONG_STATE,
        /** Outlet, address and identity are what they were (A8). */
        NOTHING_CHANGED,
        REASON_MISSING,
        /** Whoever decided before does not decide on the appeal (A11). */
        DECIDED_BEFORE,
        ALREADY_APPEALED,
        /** Another officer did something meanwhile; nothing is overwritten (A19). */
        CHANGED_MEANWHILE,
        /** Another officer set the edition meanwhile, or another edition has its key. */
        EDITION_CHANGED,
        /** The outlet that the applicant names is not in the registry yet (A2). */
        OUTLET_NOT_REGISTERED,
        /** A file would hold more than anybody has applications for. */
        TOO_MANY_FOR_A_FILE,
        /** Nothing was granted to this person, or it was suspended, revoked, or is being checked again (A14). */
        NOTHING_TO_RENEW,
        /** Not a whole address with https. */
        SAMPLE_ADDRESS,
        SAMPLE_UNTITLED,
        SAMPLE_UNDATED,
        SAMPLE_IN_FUTURE,
        SAMPLE_TWICE,
        /** No security authority vets the applicants of this edition, or the edition is over (A22). */
        NOT_VETTED,
        /** The address is that of an account of the desk. */
        STAFF_ADDRESS,
        TERM_IN_THE_PAST,
        NO_SUCH_DOCUMENT,
        /** All places of the edition are taken (A12). */
        NO_PLACE,
        /** All places of the outlet are taken (A12). */
        NO_PLACE_FOR_OUTLET,
        /** A place is free, and somebody else is next in the waiting list (A12). */
        OTHERS_WAIT,
        DRAWN_ALREADY,
        NOBODY_WAITS,
        /** None was issued, or it was reported lost, or it has ended (A13). */
        NO_BADGE,
        /** A badge shows its holder. */
        NO_PORTRAIT,
        /** What was typed is no badge's code, whichever badge. */
        BADGE_MISTYPED,
        /** No badge has this code. */
        BADGE_UNKNOWN
    }

    private final Why why;

    public ApplicationRefused(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** The message key of its sentence. */
    public String key() {
        return "accreditation.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
