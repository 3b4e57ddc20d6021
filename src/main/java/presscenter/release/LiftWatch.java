package presscenter.release;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.embargo.HonouredLifts;

/**
 * Announces lifts: open pages look again, those who wait are told; so they do when a window opens (E16), and when
 * something that is not ready comes near its time (E20). It opens nothing; with it stopped, a release is closed a
 * millisecond before its lift and open at it (E2). Once per release, on whatever node (E23).
 */
@Component
class LiftWatch {
    private static final Logger LOG = LoggerFactory.getLogger(LiftWatch.class);
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Releases releases;
    private final ReleasesForReaders readers;
    private final HoldsOfAll holds;
    private final HonouredLifts honoured;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AtomicReference<Instant> looked;
    private final Set<ReleaseNumber> failing = ConcurrentHashMap.newKeySet();

    LiftWatch(
            Releases releases,
            ReleasesForReaders readers,
            HoldsOfAll holds,
            HonouredLifts honoured,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.releases = releases;
        this.readers = readers;
        this.holds = holds;
        this.honoured = honoured;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.looked = new AtomicReference<>(clock.instant());
    }

    /** Looks for lifts and windows that have come, four times a second. */
    @Scheduled(fixedDelay = 250)
    void look() {
        var now = clock.instant();
        readers.unannounced(now, holds.since()).forEach(number -> tryToAnnounce(number, now));
        var before = looked.getAndSet(now);
        if (readers.windowOpened(before, now) || LiftWarnings.becameDue(releases, before, now)) {
            events.publishEvent(new MomentCame(now));
        }
    }

    /** What fails with one release keeps no other from being announced; it is tried again with the next look. */
    private void tryToAnnounce(ReleaseNumber number, Instant now) {
        try {
            Objects.requireNonNull(transaction.execute(status -> announce(number, now)))
                    .ifPresent(honoured::honour);
            failing.remove(number);
        } catch (RuntimeException failed) {
            if (failing.add(number)) { // once, not with every look; and no text of an exception (E9)
                LOG.error("release.not-announced number={} {}", number, place(failed));
            }
        }
    }

    /** Asks once more, now that nobody else decides on the release: it may have been held or withdrawn meanwhile. */
    private Optional<Instant> announce(ReleaseNumber number, Instant now) {
        var lifted = releases.take(number)
                .filter(release -> release.announce(holds.since(), now))
                .flatMap(release -> release.embargo().visibleFrom());
        lifted.ifPresent(visibleFrom -> {
            var late = Duration.between(visibleFrom, now);
            events.publishEvent(new ReleaseEvent.EmbargoLifted(number, visibleFrom, late.toMillis()));
            if (late.compareTo(FRESH) < 0) {
                LOG.info("release.lifted number={} late-ms={}", number, late.toMillis());
            }
        });
        return lifted;
    }

    private static String place(RuntimeException failed) {
        var trace = failed.getStackTrace();
        return failed.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
