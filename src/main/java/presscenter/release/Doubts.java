package presscenter.release;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.embargo.PressClock;

/**
 * Puts everything that is not out on hold when its lift is doubtful (E44). Each release is held in a transaction of its
 * own: what fails with one is done again, and what was held stays so.
 */
@Component
class Doubts {
    private static final Logger LOG = LoggerFactory.getLogger(Doubts.class);

    private final FoundDoubts found;
    private final Releases releases;
    private final HoldsOfAll holds;
    private final LastCheck last;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final PressClock clock;

    Doubts(
            FoundDoubts found,
            Releases releases,
            HoldsOfAll holds,
            LastCheck last,
            EntityManager entities,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            PressClock clock) {
        this.found = found;
        this.releases = releases;
        this.holds = holds;
        this.last = last;
        this.entities = entities;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Notes a doubt, once.
     *
     * @param since the last instant up to which nothing is doubted
     */
    void note(Doubt cause, Instant since) {
        transaction.executeWithoutResult(noting -> {
            if (!found.isKnown(cause, since)) {
                found.save(new FoundDoubt(cause, since));
                LOG.warn("release.doubt cause={} since={}", cause, since);
            }
        });
    }

    /**
     * Holds what is not out for each doubt for which that was not done. What fails with one release keeps no other
     * open; it is thrown when all the others are held.
     */
    void hold() {
        var failures = new ArrayList<RuntimeException>();
        for (var doubt : found.open()) {
            var failed = hold(doubt);
            if (failed.isEmpty()) {
                transaction.executeWithoutResult(done -> {
                    doubt.held(clock.instant());
                    found.save(doubt);
                    events.publishEvent(new KeepingEvent.LiftsDoubted(doubt.cause(), doubt.since()));
                });
            }
            failures.addAll(failed);
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    private List<RuntimeException> hold(FoundDoubt doubt) {
        var failures = new ArrayList<RuntimeException>();
        for (var release : notOut(doubt.since())) {
            try {
                hold(release.number(), doubt);
            } catch (RuntimeException failed) {
                failures.add(failed);
            }
        }
        return failures;
    }

    /** What was not out at an instant; and, more than that, what is held. */
    List<Release> notOut(Instant at) {
        return releases.notOut(at, holds.sinceOrNever());
    }

    private void hold(ReleaseNumber number, FoundDoubt doubt) {
        try {
            transaction.executeWithoutResult(
                    holding -> releases.take(number).ifPresent(release -> hold(release, doubt)));
        } catch (Refused shownMeanwhile) {
            LOG.info("release.not-doubted number={} because={}", number, shownMeanwhile.why());
        }
    }

    private void hold(Release release, FoundDoubt doubt) {
        last.onlyUnlessShown(release, doubt.since());
        if (release.doubt(doubt.cause(), holds.since(), doubt.since())) {
            var reason = doubt.cause().reason();
            entities.persist(EmbargoChange.byItself(release, EmbargoChange.Kind.HELD, reason.text(), clock.instant()));
            events.publishEvent(new ReleaseEvent.ReleaseHeld(release.number(), reason.inTrail()));
        }
    }
}
