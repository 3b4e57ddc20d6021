package presscenter.release;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.embargo.HonouredLifts;

/**
 * Announces lifts: open pages look again, those who wait are told. It opens nothing; with it stopped, a release is
 * closed a millisecond before its lift and open at it (E2). Once per release, on whatever node (E23).
 */
@Component
class LiftWatch {
    private static final Logger LOG = LoggerFactory.getLogger(LiftWatch.class);
    private static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Releases releases;
    private final HoldsOfAll holds;
    private final HonouredLifts honoured;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LiftWatch(
            Releases releases,
            HoldsOfAll holds,
            HonouredLifts honoured,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.releases = releases;
        this.holds = holds;
        this.honoured = honoured;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Looks for lifts that have come, four times a second. */
    @Scheduled(fixedDelay = 250)
    void look() {
        var now = clock.instant();
        Releases.numbers(releases.unannounced(now, holds.since().orElse(NEVER)))
                .forEach(number -> announce(number, now));
    }

    private void announce(ReleaseNumber number, Instant now) {
        transaction.executeWithoutResult(status -> releases.take(number)
                .filter(release -> release.announce(now))
                .flatMap(Release::visibleFrom)
                .ifPresent(visibleFrom -> {
                    var late = Duration.between(visibleFrom, now);
                    events.publishEvent(new ReleaseEvent.EmbargoLifted(number, visibleFrom, late.toMillis()));
                    if (late.compareTo(FRESH) < 0) {
                        LOG.info("release.lifted number={} late-ms={}", number, late.toMillis());
                    }
                }));
        honoured.honour(now);
    }
}
