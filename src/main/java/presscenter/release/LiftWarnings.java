package presscenter.release;

import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.role.HasRole;

/**
 * Warns the officers of what will not lift at its time: a day before, an hour before, and when it did not (E20). What
 * is on hold needs no warning: somebody has seen to it.
 */
@Service
public class LiftWarnings {
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Releases releases;
    private final Clock clock;

    LiftWarnings(Releases releases, Clock clock) {
        this.releases = releases;
        this.clock = clock;
    }

    /** What will not lift in the coming day, or should have lifted and did not; by lift. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional(readOnly = true)
    public List<NotReady> notReady() {
        var now = clock.instant();
        return releases.notReadyUntil(now.plus(DAY)).stream()
                .flatMap(release -> release.embargo().lift().stream()
                        .map(lift -> new NotReady(
                                release.number(),
                                release.source(),
                                lift,
                                urgency(lift, now),
                                release.texts().waitedFor())))
                .toList();
    }

    private static NotReady.Urgency urgency(Instant lift, Instant now) {
        if (!lift.isAfter(now)) {
            return NotReady.Urgency.PASSED;
        }
        return lift.isAfter(now.plus(HOUR)) ? NotReady.Urgency.DAY : NotReady.Urgency.HOUR;
    }

    /** Whether a warning became due after one instant and up to another. */
    boolean becameDue(Instant after, Instant upTo) {
        return Stream.of(DAY, HOUR, Duration.ZERO)
                .anyMatch(ahead -> releases.isNotReadyBetween(after.plus(ahead), upTo.plus(ahead)));
    }
}
