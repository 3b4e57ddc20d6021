package presscenter.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes rows of the reader log, what was said when somebody looked into it, whom readers named, and the alarms after
 * which somebody has looked, once their time is over (A23), and writes that it did; and from where was read, within two
 * hours. To everybody else the log is only added to.
 */
@Component
class LogRetention {
    private static final int AT_ONCE = 5_000;

    /** Longer than any question about them goes back. */
    private static final Duration PLACES_KEPT = Duration.ofHours(1);

    private final LogRows rows;
    private final KeptLooks looks;
    private final KeptNamings namings;
    private final KeptAlarms alarms;
    private final ReadingTraces traces;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Period kept;

    LogRetention(
            LogRows rows,
            KeptLooks looks,
            KeptNamings namings,
            KeptAlarms alarms,
            ReadingTraces traces,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${press.reader-log-kept}") Period kept) {
        this.rows = rows;
        this.looks = looks;
        this.namings = namings;
        this.alarms = alarms;
        this.traces = traces;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
        this.kept = kept;
    }

    /** For how many months a row is kept. */
    long months() {
        return kept.toTotalMonths();
    }

    /** Looks once an hour. */
    @Scheduled(fixedDelay = 3_600_000)
    void look() {
        var before =
                clock.instant().atOffset(ZoneOffset.UTC).minus(kept).toInstant().truncatedTo(ChronoUnit.MILLIS);
        int deleted;
        do {
            deleted = forgetSome(before);
        } while (deleted == AT_ONCE);
    }

    /** What is deleted and that it was stand or fall together. */
    private int forgetSome(Instant before) {
        return transactions.<Integer>execute(forgetting -> {
            traces.forgetPlacesBefore(clock.instant().minus(PLACES_KEPT));
            var forgotten = new LogForgotten(
                    before,
                    rows.forgetSome(before, AT_ONCE),
                    looks.forgetBefore(before),
                    namings.forgetBefore(before),
                    alarms.forgetSettledBefore(before));
            if (!forgotten.isNothing()) {
                events.publishEvent(forgotten);
            }
            return forgotten.rows();
        });
    }
}
