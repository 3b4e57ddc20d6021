package presscenter.accreditation;

import java.util.Set;

/** Where an application stands (A3). */
public enum ApplicationState {
    /** Being filled in; nobody at the desk sees it. */
    DRAFT,
    /** Handed in, or in again: with an answer, or as an appeal. */
    SUBMITTED,
    /** The desk asked for something. */
    NEEDS_INFORMATION,
    /** Found fit, and waiting for a place (A12). */
    WAITLISTED,
    APPROVED,
    REFUSED,
    /** Taken back by the applicant. */
    WITHDRAWN,
    /** Approved, and without effect for a while. */
    SUSPENDED,
    /** Approved once, and taken away for good; an appeal brings it before somebody else. */
    REVOKED,
    /** Its term is over, or its edition and nobody had decided; who comes again applies again (A1). */
    EXPIRED;

    /** What it may become; whatever is not named here is refused, with a sentence that says why (A3). */
    public Set<ApplicationState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(NEEDS_INFORMATION, WAITLISTED, APPROVED, REFUSED, WITHDRAWN, EXPIRED);
            case NEEDS_INFORMATION -> Set.of(SUBMITTED, APPROVED, REFUSED, WITHDRAWN, EXPIRED);
            case WAITLISTED -> Set.of(NEEDS_INFORMATION, APPROVED, REFUSED, WITHDRAWN, EXPIRED);
            case APPROVED -> Set.of(SUBMITTED, SUSPENDED, REVOKED, EXPIRED);
            case SUSPENDED -> Set.of(APPROVED, REVOKED, EXPIRED);
            case REFUSED, REVOKED -> Set.of(SUBMITTED);
            case WITHDRAWN -> Set.of(DRAFT);
            case EXPIRED -> Set.of();
        };
    }

    public boolean mayBecome(ApplicationState other) {
        return next().contains(other);
    }

    /** Whether the applicant may change what the application says. */
    public boolean isOpenToApplicant() {
        return this == DRAFT || this == NEEDS_INFORMATION;
    }

    /** Whether its applicant may ask that somebody else decides (A11). */
    public boolean isOpenToAppeal() {
        return this == REFUSED || this == REVOKED;
    }

    /** Whether something can be decided on it: that it is approved, or refused. */
    public boolean isToBeDecided() {
        return this == SUBMITTED || this == NEEDS_INFORMATION || this == WAITLISTED;
    }

    /** Whether it waits for an accreditation officer. */
    public boolean waitsForDesk() {
        return this == SUBMITTED;
    }
}
