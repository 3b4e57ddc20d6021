package presscenter.release;

/** The desk does not do this, and says why; nothing was changed. The page has a sentence for each reason. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why; the message key is {@code release.refused.} and the name in lower case with hyphens. */
    public enum Why {
        /** Nobody approves words that they wrote, a time that they set, or facts that they changed. */
        OWN_WORDS,
        /** What was pressed for is not any more what the page showed (E20). */
        CHANGED_MEANWHILE,
        /** A text of which something was to be told at "Delivered" was approved, or said to be missing, since (S12). */
        DELIVERY_CHANGED_MEANWHILE,
        /** A lift that is doubted is not any more what was shown to the editor who confirms it (E44). */
        LIFT_CHANGED_MEANWHILE,
        NOT_IN_REVIEW,
        NOTHING_TO_CHANGE,
        ALREADY_BEING_CHANGED,
        NO_WORKING_VERSION,
        HEADLINE_MISSING,
        LEDE_MISSING,
        BODY_MISSING,
        HEADLINE_TOO_LONG,
        LEDE_TOO_LONG,
        /** More than is kept of a text; rather than cut it silently, nothing is stored. */
        BODY_TOO_LONG,
        SOURCE_NOT_APPROVED,
        IN_REVIEW,
        /** The release is out, or its lift has come: what is out cannot be embargoed again (E17). */
        ALREADY_OUT,
        /** The lift came while this was being pressed (E18). */
        TOO_LATE,
        LIFT_IN_THE_PAST,
        EARLIER_THAN_BEFORE,
        WINDOW_AFTER_LIFT,
        NOT_READY,
        ALREADY_READY,
        NOT_UNDER_EMBARGO,
        NOT_UNTIL_DELIVERED,
        EXPECTED_IN_THE_PAST,
        ALREADY_ON_HOLD,
        NOT_ON_HOLD,
        WITHDRAWN,
        REASON_MISSING,
        NOT_A_TYPO,
        NOTICE_MISSING,
        NOT_OUT,
        NOT_THE_AUTHOR,
        ALREADY_SUBMITTED,
        NOT_A_SPEECH,
        REPLACEMENT_NOT_OUT,
        SECOND_EDITOR_NEEDED,
        TOO_LATE_TO_UNDO,
        NOT_IN_THE_CIRCLE,
        /** Nothing may be shared with an expert now, or enough of them are named (E28). */
        NAMES_NO_EXPERT,
        CIRCLE_EMPTY,
        TEXT_EXISTS,
        NOT_A_TRANSLATOR,
        /** A colleague saved other facts first (S12); nothing was stored. */
        FACTS_CHANGED_MEANWHILE,
        /** A colleague set another embargo or circle first (S12); nothing was stored. */
        EMBARGO_CHANGED_MEANWHILE,
        /** A colleague said something else of the missing text first (S12); nothing was stored. */
        ABSENCE_CHANGED_MEANWHILE,
        /** A colleague told the translator another time first (S12); nothing was stored. */
        TRANSLATOR_CHANGED_MEANWHILE,
        FACTS_TOO_LONG,
        /** The names of the house, or its topics, do not know what was chosen (L5). */
        UNKNOWN_NAME,
        /** What is kept once for all is kept in all three languages. */
        WORDS_INCOMPLETE,
        NAME_TOO_LONG,
        NO_TELEPHONE,
        /** Nothing is kept twice (L5). */
        KEPT_ALREADY,
        /** A colleague corrected it first (S12); nothing was stored. */
        KEPT_MEANWHILE,
        /** A release names it, or is of this topic: it can be corrected, not removed. */
        IN_USE,
        /** Releases name this person as their contact, and a contact answers the telephone. */
        CONTACT_NEEDS_TELEPHONE,
        LANGUAGES_MISSING,
        ENDS_BEFORE_IT_BEGINS,
        /** What is past stays as it was. */
        DUTY_IS_PAST,
        /** Newer terms came into force first (S12); nothing was stored. */
        TERMS_CHANGED_MEANWHILE,
        /** The same words are no newer version. */
        TERMS_UNCHANGED,
        TERMS_INCOMPLETE,
        TERMS_TOO_LONG
    }

    private final Why why;

    Refused(Why why) {
        super(why.name());
        this.why = why;
    }

    /** Why the desk does not do it. */
    public Why why() {
        return why;
    }
}
