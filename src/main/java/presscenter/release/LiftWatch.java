package presscenter.release;

import java.time.Duration;
import java.time.Instant;
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
import presscenter.embargo.PressClock;

/**
 * Announces lifts: open pages look again, those who wait are told; so they do when a window opens (E16), and when
 * something that is not ready comes near its time (E20). It opens nothing; with it stopped, a release is closed a
 * millisecond before its lift and open at it (E2). Once per release, on whatever node (E23).
 */
@Component
class LiftWatch {
    private static final Logger LOG = LoggerFactory.getLogger(LiftWatch.class);

    private final Releases releases;
    private final ReleasesForReaders readers;
    private final LiftWarnings warnings;
    private final HoldsOfAll holds;
    private final HonouredLifts honoured;
    private final DoubtWatch doubts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final PressClock clock;
    private final AtomicReference<Instant> looked;
    private final Set<ReleaseNumber> failing = ConcurrentHashMap.newKeySet();

    LiftWatch(
            Releases releases,
            ReleasesForReaders readers,
            LiftWarnings warnings,
            HoldsOfAll holds,
            HonouredLifts honoured,
            DoubtWatch doubts,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            PressClock clock) {
        this.releases = releases;
        this.readers = readers;
        this.warnings = warnings;
        this.holds = holds;
        this.honoured = honoured;
        this.doubts = doubts;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.looked = new AtomicReference<>(clock.instant());
    }

    /** Looks for lifts and windows that have come, four times a second. */
    @Scheduled(fixedDelay = 250)
    void look() {
        var now = clock.instant();
        doubts.look(); // after it: what a jump brought is held before anything is honoured (E44)
        var floor = clock.floor();
        readers.liftedAfter(floor, Asker.nobody(holds.since(), now)).ifPresent(honoured::honour);
        readers.unannounced(now, holds.since()).forEach(this::tryToAnnounce);
        var before = looked.get();
        if (readers.windowOpened(before, now) || warnings.becameDue(before, now)) {
            events.publishEvent(new MomentCame(now));
        }
        looked.set(now); // not before: what fails is looked for again, from where it failed
    }

    /** What fails with one release keeps no other from being announced; it is tried again with the next look. */
    private void tryToAnnounce(ReleaseNumber number) {
        try {
            transaction.executeWithoutResult(status -> announce(number));
            failing.remove(number);
        } catch (RuntimeException failed) {
            if (failing.add(number)) { // once, not with every look; and no text of an exception (E9)
                LOG.error("release.not-announced number={} {}", number, place(failed));
            }
        }
    }

    /**
     * Asks once more, now that nobody else decides on the release: it may have been held or withdrawn meanwhile. How
     * late it is counts from its time to now, the waiting for its turn included (E14).
     */
    private void announce(ReleaseNumber number) {
        var taken = releases.take(number);
        var now = clock.instant();
        taken.filter(release -> release.announce(holds.since(), now))
                .flatMap(release -> release.embargo().visibleFrom())
                .ifPresent(visibleFrom -> {
                    var late = Duration.between(visibleFrom, now).toMillis();
                    events.publishEvent(new ReleaseEvent.EmbargoLifted(number, visibleFrom, late));
                    LOG.info("release.lifted number={} late-ms={}", number, late);
                });
    }

    private static String place(RuntimeException failed) {
        var trace = failed.getStackTrace();
        return failed.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
