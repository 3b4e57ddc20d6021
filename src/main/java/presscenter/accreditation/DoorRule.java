package presscenter.accreditation;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether a badge opens the door, asked anew each time that it is shown and each time that it is printed: nothing is
 * switched when a term ends or an accreditation is suspended, the question simply begins to be answered no (A13, A14).
 * It stands here and nowhere else.
 */
final class DoorRule {
    private DoorRule() {}

    /**
     * @param inside when the same person came in earlier this day; empty if not
     * @param barred whether the person was suspended by a measure after a breach (E29)
     */
    static DoorVerdict verdict(
            Application application, Badge badge, Optional<Instant> inside, boolean barred, Instant now) {
        if (badge.isLost()) {
            return DoorVerdict.LOST;
        }
        var standing = standing(application, barred, now);
        return standing.isEntry() && inside.isPresent() ? DoorVerdict.INSIDE : standing;
    }

    /** What the accreditation says, whatever becomes of a badge. */
    static DoorVerdict standing(Application application, boolean barred, Instant now) {
        var standing = standing(application, now);
        return standing.isEntry() && barred ? DoorVerdict.SUSPENDED : standing;
    }

    private static DoorVerdict standing(Application application, Instant now) {
        var state = application.comesBackAt(now) ? ApplicationState.APPROVED : application.state();
        return switch (state) {
            case APPROVED ->
                application.grantedUntil().filter(now::isBefore).isPresent()
                        ? DoorVerdict.ENTER
                        : DoorVerdict.TERM_OVER;
            case SUSPENDED -> DoorVerdict.SUSPENDED;
            case REVOKED -> DoorVerdict.REVOKED;
            case EXPIRED -> DoorVerdict.TERM_OVER;
            case DRAFT, SUBMITTED, NEEDS_INFORMATION, WAITLISTED, REFUSED, WITHDRAWN -> DoorVerdict.NOT_APPROVED;
        };
    }
}
