package presscenter.accreditation;

/** What an officer can do with an application (A3). */
public enum ApplicationVerb {
    APPROVE,
    ASK,
    REFUSE,
    SUSPEND,
    RESUME,
    REVOKE,
    PROPOSE_EMBARGO
}
