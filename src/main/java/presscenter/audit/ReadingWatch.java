package presscenter.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Watches who reads under embargo, and raises an alarm once for each incident (E42). It comes after the row of the log
 * is stored, and whatever fails in it keeps nobody from reading.
 */
@Component
class ReadingWatch {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingWatch.class);

    private final ReadingTraces traces;
    private final KeptAlarms alarms;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate apart;
    private final Clock clock;

    ReadingWatch(
            ReadingTraces traces,
            KeptAlarms alarms,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.traces = traces;
        this.alarms = alarms;
        this.events = events;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Somebody got to know a text that is not out; the row of the log is there. Called outside of transactions. */
    void read(Reading read) {
        for (var sign : ReadingAlarm.Sign.values()) {
            try {
                apart.executeWithoutResult(looking -> look(read, sign));
            } catch (RuntimeException failed) {
                if (!isRaisedMeanwhile(failed)) {
                    // Kind only: a message could quote (S10).
                    LOG.error("audit.reading-not-watched {}", failed.getClass().getName());
                }
            }
        }
    }

    /**
     * Whether another reading of the same incident has raised it. The databases name the constraint in their own ways.
     */
    static boolean isRaisedMeanwhile(RuntimeException failed) {
        return failed instanceof DataIntegrityViolationException
                && failed.getCause() instanceof ConstraintViolationException violated
                && Optional.ofNullable(violated.getConstraintName())
                        .filter(name -> name.toLowerCase(Locale.ROOT).contains(KeptAlarm.ONE_OF_EACH))
                        .isPresent();
    }

    private void look(Reading read, ReadingAlarm.Sign sign) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var latest = alarms.latest(read.person(), sign);
        var settled = latest.map(KeptAlarm::settledAt).orElse(Instant.EPOCH);
        var count =
                UnusualReading.count(traces.of(sign, read.person(), now.minus(UnusualReading.WITHIN)), settled, now);
        if (!UnusualReading.isSign(sign, count)) {
            return;
        }
        latest.filter(alarm -> alarm.goesOnAt(now))
                .ifPresentOrElse(
                        alarm -> alarms.again(alarm.id(), count, now), () -> raise(read, sign, latest, count, now));
    }

    private void raise(Reading read, ReadingAlarm.Sign sign, Optional<KeptAlarm> latest, int count, Instant now) {
        var alarm = UUID.randomUUID();
        var incident = latest.map(KeptAlarm::incident).orElse(0) + 1;
        alarms.saveAndFlush(new KeptAlarm(alarm, read, sign, incident, count, now));
        events.publishEvent(new AlarmRaised(alarm, read.person(), sign, count));
    }
}
