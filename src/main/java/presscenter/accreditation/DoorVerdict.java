package presscenter.accreditation;

/** What the door says to a badge (A13). */
public enum DoorVerdict {
    ENTER,
    /** The same person came in earlier today, with this badge or a copy of it. */
    INSIDE,
    /** Reported lost; whoever shows it may be anybody. */
    LOST,
    SUSPENDED,
    REVOKED,
    /** The term of the accreditation is over (A14). */
    TERM_OVER,
    /** Nothing is approved now: it is checked again (A8), was refused or taken back. */
    NOT_APPROVED;

    /** Whether whoever shows it may come in. */
    public boolean isEntry() {
        return this == ENTER;
    }
}
