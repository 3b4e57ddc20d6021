package presscenter.embargo;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the clock honest across starts and nodes (E3): one row holds the latest lift that was honoured, written by
 * whoever honours it first, and the database's own time is measured against this machine's. A start far from what was
 * seen before is an alarm until somebody confirms the clock.
 */
@Component
public class HonouredLifts implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(HonouredLifts.class);
    private static final Duration JUMP = Duration.ofSeconds(2);
    private static final Duration LONG_AWAY = Duration.ofDays(7);

    private final PressClock clock;
    private final JdbcClient database;
    private final TransactionTemplate apart;
    private final boolean server;

    HonouredLifts(
            PressClock clock,
            JdbcClient database,
            PlatformTransactionManager transactions,
            @Value("${spring.datasource.url}") String url) {
        this.clock = clock;
        this.database = database;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.server = url.startsWith("jdbc:postgresql:");
    }

    /** Before the first request is answered: readers never meet a clock that does not know what was honoured. */
    @Override
    public void afterSingletonsInstantiated() {
        start();
    }

    /**
     * Takes over what earlier starts and other nodes honoured, and says aloud if this machine's time is far from it.
     */
    public void start() {
        measure();
        var now = clock.machineTime();
        apart.executeWithoutResult(status -> {
            var known = database.sql("select honoured, seen from embargo_clock where id = 1")
                    .query((row, index) -> new Instant[] {
                        row.getTimestamp("honoured").toInstant(),
                        row.getTimestamp("seen").toInstant()
                    })
                    .optional();
            if (known.isEmpty()) {
                database.sql("insert into embargo_clock (id, honoured, seen) values (1, :honoured, :seen)")
                        .param("honoured", at(Instant.EPOCH))
                        .param("seen", at(now))
                        .update();
            } else {
                clock.honoured(known.get()[0]);
                var seen = known.get()[1];
                if (now.isBefore(seen.minus(JUMP)) || now.isAfter(seen.plus(LONG_AWAY))) {
                    LOG.warn("clock.alarm start={} highest-seen={}", now, seen);
                    database.sql("update embargo_clock set alarm_started = :now, alarm_seen = :seen where id = 1")
                            .param("now", at(now))
                            .param("seen", at(seen))
                            .update();
                }
            }
        });
    }

    /**
     * The latest start, of whatever node, far from the highest instant seen; a later start that is near it takes
     * nothing back.
     *
     * @return empty if there was none, or if it was {@linkplain #confirmed confirmed}
     */
    public Optional<ClockAlarm> alarm() {
        return database.sql("select alarm_started, alarm_seen from embargo_clock where alarm_started is not null")
                .query((row, index) -> new ClockAlarm(
                        row.getTimestamp("alarm_started").toInstant(),
                        row.getTimestamp("alarm_seen").toInstant()))
                .optional();
    }

    /** Somebody looked after the clock, in the present transaction; false if this is not the alarm that stands. */
    public boolean confirmed(ClockAlarm alarm) {
        return database.sql("update embargo_clock set alarm_started = null, alarm_seen = null"
                                + " where id = 1 and alarm_started = :started and alarm_seen = :seen")
                        .param("started", at(alarm.started()))
                        .param("seen", at(alarm.seen()))
                        .update()
                == 1;
    }

    /**
     * A lift is honoured: a reader is about to see what it opened, or it is announced. From now on no clock hides it
     * again, and nobody closes it; what is being stored that does is waited for.
     */
    public void honour(Instant lift) {
        if (!lift.isAfter(clock.floor())) {
            return;
        }
        apart.executeWithoutResult(
                status -> database.sql("update embargo_clock set honoured = :lift where id = 1 and honoured < :lift")
                        .param("lift", at(lift))
                        .update());
        clock.honoured(lift);
    }

    /**
     * Until the present transaction is over nobody honours a lift, on no machine; and what was honoured up to now is
     * known here. What closes something asks for it, so that no reader is told "out" between the last question and the
     * commit (E17, E18).
     */
    public void noneUntilStored() {
        database.sql("select honoured from embargo_clock where id = 1 for update")
                .query((row, index) -> row.getTimestamp("honoured").toInstant())
                .optional()
                .ifPresent(clock::honoured);
    }

    /** Measures the database's clock, takes over what other nodes honoured, and notes the highest instant seen. */
    @Scheduled(fixedDelay = 10_000)
    void tick() {
        measure();
        var now = clock.instant();
        apart.executeWithoutResult(status -> {
            database.sql("update embargo_clock set seen = :now where id = 1 and seen < :now")
                    .param("now", at(now))
                    .update();
            database.sql("select honoured from embargo_clock where id = 1")
                    .query((row, index) -> row.getTimestamp("honoured").toInstant())
                    .optional()
                    .ifPresent(clock::honoured);
        });
    }

    private void measure() {
        if (!server) {
            return;
        }
        var before = clock.steadyTime();
        var said = database.sql("select clock_timestamp()")
                .query(Timestamp.class)
                .single()
                .toInstant();
        var after = clock.steadyTime();
        clock.measured(said, before.plus(Duration.between(before, after).dividedBy(2)));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
