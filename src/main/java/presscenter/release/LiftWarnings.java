package presscenter.release;

import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
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
    private final EntityManager entities;
    private final Clock clock;

    LiftWarnings(Releases releases, EntityManager entities, Clock clock) {
        this.releases = releases;
        this.entities = entities;
        this.clock = clock;
    }

    /** What will not lift in the coming day, or should have lifted and did not; by lift. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional(readOnly = true)
    public List<NotReady> notReady() {
        var now = clock.instant();
        return releases.notReadyUntil(now.plus(DAY)).stream()
                .flatMap(release -> notReady(release, now).stream())
                .toList();
    }

    private static Optional<NotReady> notReady(Release release, Instant now) {
        return release.embargo()
                .lift()
                .map(lift -> new NotReady(
                        release.number(),
                        release.source(),
                        lift,
                        urgency(lift, now),
                        release.texts().waitedFor()));
    }

    /** How one release stands, as far as it is one of these. */
    @Transactional(readOnly = true)
    Optional<NotReady> of(ReleaseNumber number) {
        var now = clock.instant();
        return find(number, now).flatMap(release -> notReady(release, now));
    }

    private Optional<Release> find(ReleaseNumber number, Instant now) {
        return releases.notReadyUntil(now.plus(DAY)).stream()
                .filter(release -> release.number().equals(number))
                .findFirst();
    }

    /** Of which of these the officers were not written to yet, as near as it is now. */
    @Transactional(readOnly = true)
    List<ReleaseNumber> unwarned() {
        var now = clock.instant();
        return releases.notReadyUntil(now.plus(DAY)).stream()
                .filter(release -> warned(release, now)
                        .map(id -> entities.find(Warned.class, id))
                        .isEmpty())
                .map(Release::number)
                .toList();
    }

    /**
     * Notes that the officers are written to, in the transaction that does it.
     *
     * @return of what; empty if they were by now, or if it is not so any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<NotReady> warn(ReleaseNumber number) {
        releases.take(number); // whoever else would note it, too, waits
        var now = clock.instant();
        return find(number, now)
                .flatMap(release -> warned(release, now)
                        .filter(id -> entities.find(Warned.class, id) == null)
                        .flatMap(id -> {
                            entities.persist(new Warned(id));
                            return notReady(release, now);
                        }));
    }

    private static Optional<Warned.Id> warned(Release release, Instant now) {
        return release.embargo().lift().map(lift -> new Warned.Id(release.id(), lift, urgency(lift, now)));
    }

    /**
     * Whose work it is: who began the release, who wrote or handed in what is still to be approved and, of what waits
     * for approval, the editors. Once its time has come it is everybody's.
     *
     * @param editors all who approve
     * @return some of whom may not be officers any more; none if it is everybody's
     */
    @Transactional(readOnly = true)
    Set<UUID> concerned(ReleaseNumber number, NotReady.Urgency urgency, Set<UUID> editors) {
        if (urgency == NotReady.Urgency.PASSED) {
            return Set.of();
        }
        var release = releases.read(number).orElseThrow(NoSuchRelease::new);
        var concerned = new HashSet<>(Set.of(release.createdBy()));
        release.texts().waitedFor().stream()
                .flatMap(language -> release.text(language).working().stream())
                .forEach(version -> {
                    concerned.add(version.savedBy());
                    version.submittedBy().ifPresent(concerned::add);
                    if (version.state() == TextState.IN_REVIEW) {
                        concerned.addAll(editors);
                    }
                });
        return concerned;
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
