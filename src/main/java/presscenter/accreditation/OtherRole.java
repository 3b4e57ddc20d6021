package presscenter.accreditation;

/** What else an applicant does for money that readers of the news should know of (A16). */
public enum OtherRole {
    /** Nothing else: said, not merely left out. */
    NONE,
    LOBBYIST,
    ANALYST,
    PUBLIC_RELATIONS
}
