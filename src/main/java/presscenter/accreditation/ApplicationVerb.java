package presscenter.accreditation;

/** What an officer can do with an application (A3). */
public enum ApplicationVerb {
    APPROVE,
    /** Puts it on the waiting list (A12). */
    WAITLIST,
    ASK,
    REFUSE,
    SUSPEND,
    RESUME,
    REVOKE,
    PROPOSE_EMBARGO
}
