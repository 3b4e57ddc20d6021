package presscenter.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.Databases;
import presscenter.audit.Reading.Action;
import presscenter.audit.ReadingAlarm.Sign;

/** Who reads too much under embargo, or from too many places, raises an alarm once (E42). */
@Tag("started")
class ReadingWatchTest {
    private static final UUID ANNA = UUID.fromString("0b0b0b0b-0000-4000-8000-000000000001");
    private static final UUID BORIS = UUID.fromString("0b0b0b0b-0000-4000-8000-000000000002");
    private static final Instant MORNING = AuditHouse.MORNING;

    @ParameterizedTest
    @EnumSource
    void the_eleventh_text_within_five_minutes_raises_one_alarm_and_the_twelfth_none(Databases database) {
        var house = AuditHouse.emptyOn(database);
        opens(house, ANNA, 0, 10);
        assertThat(alarms(house)).isEmpty();

        opens(house, ANNA, 10, 11);
        assertThat(alarms(house))
                .extracting(ReadingAlarm::person, ReadingAlarm::outlet, ReadingAlarm::sign, ReadingAlarm::most)
                .containsExactly(tuple(ANNA, Optional.of("primer-tv"), Sign.MANY_TEXTS, 11));
        opens(house, ANNA, 11, 13);

        assertThat(alarms(house)).extracting(ReadingAlarm::most).containsExactly(13);
        assertThat(raised(house)).hasSize(1).first().satisfies(entry -> {
            assertThat(entry.about()).contains(ANNA.toString());
            assertThat(entry.details()).isEqualTo(Map.of("sign", "many-texts", "count", "11"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void neither_what_is_out_nor_a_list_nor_the_desk_nor_another_reader_counts(Databases database) {
        var house = AuditHouse.emptyOn(database);
        opens(house, ANNA, 0, 10);
        opens(house, BORIS, 10, 20);
        for (var text = 20; text < 40; text++) {
            var log = house.the(ReaderLog.class);
            log.record(reading(ANNA, text, Action.OPENED, false));
            log.record(reading(ANNA, text, Action.LISTED, true));
            log.record(reading(ANNA, text, Action.AT_DESK, true));
            log.record(reading(ANNA, text, Action.PREVIEWED, true));
        }
        opens(house, ANNA, 0, 10);

        assertThat(alarms(house)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eleven_texts_in_more_than_five_minutes_are_usual(Databases database) {
        var house = AuditHouse.emptyOn(database);
        opens(house, ANNA, 0, 1);
        house.clockReads(MORNING.plus(Duration.ofMinutes(5)));
        opens(house, ANNA, 1, 11);

        assertThat(alarms(house)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_fourth_place_at_once_raises_an_alarm(Databases database) {
        var house = AuditHouse.emptyOn(database);
        for (var place : List.of("a", "b", "c", "a", "b")) {
            house.the(AuditHouse.SetActor.class).place = Optional.of(place);
            opens(house, ANNA, 0, 1);
        }
        assertThat(alarms(house)).isEmpty();

        house.the(AuditHouse.SetActor.class).place = Optional.of("d");
        opens(house, ANNA, 0, 1);

        assertThat(alarms(house))
                .extracting(ReadingAlarm::sign, ReadingAlarm::most)
                .containsExactly(tuple(Sign.MANY_PLACES, 4));
        house.the(AuditHouse.SetActor.class).place = Optional.empty();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_looked_after_raises_nothing_and_what_follows_is_a_new_incident(Databases database) {
        var house = AuditHouse.emptyOn(database);
        opens(house, ANNA, 0, 11);
        var alarm = alarms(house).getFirst().id();

        house.clockReads(MORNING.plusSeconds(60));
        house.the(AlarmDesk.class).settle(alarm);
        house.the(AlarmDesk.class).settle(alarm);
        assertThat(alarms(house)).isEmpty();
        assertThat(house.the(AlarmDesk.class).find(alarm)).isEmpty();
        assertThat(house.entries())
                .filteredOn(entry -> entry.what().equals("audit.reading-alarm-settled"))
                .hasSize(1);

        house.clockReads(MORNING.plusSeconds(61));
        opens(house, ANNA, 11, 21);
        assertThat(alarms(house)).as("ten since then").isEmpty();
        opens(house, ANNA, 21, 22);
        assertThat(alarms(house)).extracting(ReadingAlarm::most).containsExactly(11);
        assertThat(raised(house)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void an_alarm_after_which_somebody_looks_meanwhile_does_not_come_back(Databases database) {
        var house = AuditHouse.emptyOn(database);
        opens(house, ANNA, 0, 11);
        var alarm = alarms(house).getFirst().id();

        house.the(TransactionTemplate.class).executeWithoutResult(watching -> {
            assertThat(house.the(KeptAlarms.class).latest(ANNA, Sign.MANY_TEXTS))
                    .hasValueSatisfying(open -> assertThat(open.isOpen()).isTrue());
            CompletableFuture.runAsync(() -> house.the(AlarmDesk.class).settle(alarm))
                    .join();
            assertThat(house.the(KeptAlarms.class).again(alarm, 12, MORNING)).isZero();
        });

        assertThat(alarms(house)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void only_that_an_incident_was_raised_meanwhile_is_no_failure(Databases database) {
        var house = AuditHouse.emptyOn(database);
        opens(house, ANNA, 0, 11);

        assertThat(refused(house, 1)).matches(ReadingWatch::isRaisedMeanwhile);
        house.sql().execute("alter table audit_alarm add constraint another check (incident < 2)");
        assertThat(refused(house, 2))
                .isInstanceOf(DataIntegrityViolationException.class)
                .matches(failed -> !ReadingWatch.isRaisedMeanwhile(failed));
    }

    private static RuntimeException refused(AuditHouse house, int incident) {
        return catchThrowableOfType(
                RuntimeException.class,
                () -> house.the(KeptAlarms.class)
                        .saveAndFlush(new KeptAlarm(
                                UUID.randomUUID(),
                                reading(ANNA, 0, Action.OPENED, true),
                                Sign.MANY_TEXTS,
                                incident,
                                11,
                                MORNING)));
    }

    @ParameterizedTest
    @EnumSource
    void an_incident_that_nobody_looked_after_is_over_after_an_hour(Databases database) {
        var house = AuditHouse.emptyOn(database);
        opens(house, ANNA, 0, 11);
        house.clockReads(MORNING.plus(Duration.ofMinutes(59)));
        opens(house, ANNA, 0, 11);
        assertThat(raised(house)).hasSize(1);

        house.clockReads(MORNING.plus(Duration.ofMinutes(59 + 60)));
        opens(house, ANNA, 0, 11);
        assertThat(raised(house)).hasSize(2);
        assertThat(alarms(house)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void of_readings_at_the_same_moment_one_raises_the_alarm_and_each_is_logged(Databases database) throws Exception {
        var house = AuditHouse.emptyOn(database);
        opens(house, ANNA, 0, 10);
        var together = new CountDownLatch(1);
        try (var readers = Executors.newFixedThreadPool(4)) {
            var all = List.of(10, 11, 12, 13).stream()
                    .map(text -> readers.submit(() -> {
                        together.await();
                        opens(house, ANNA, text, text + 1);
                        return true;
                    }))
                    .toList();
            together.countDown();
            for (var each : all) {
                assertThat(each.get()).isTrue();
            }
        }

        assertThat(raised(house)).hasSize(1);
        assertThat(house.sql().queryForObject("select count(*) from audit_reading", Long.class))
                .isEqualTo(14);
    }

    @ParameterizedTest
    @EnumSource
    void from_where_was_read_is_forgotten_after_an_hour(Databases database) {
        var house = AuditHouse.emptyOn(database);
        house.the(AuditHouse.SetActor.class).place = Optional.of("a");
        opens(house, ANNA, 0, 1);
        house.the(AuditHouse.SetActor.class).place = Optional.empty();

        house.clockReads(MORNING.plus(Duration.ofHours(1)).plusMillis(1));
        house.the(LogRetention.class).look();

        assertThat(house.sql().queryForObject("select count(*) from audit_place", Long.class))
                .isZero();
    }

    private static void opens(AuditHouse house, UUID person, int from, int to) {
        for (var text = from; text < to; text++) {
            house.the(ReaderLog.class).record(reading(person, text, Action.OPENED, true));
        }
    }

    private static Reading reading(UUID person, int text, Action action, boolean beforeLift) {
        return new Reading(
                person, Optional.of("primer-tv"), "2026-7K3M%02d".formatted(text), 1, "be", action, beforeLift);
    }

    private static List<ReadingAlarm> alarms(AuditHouse house) {
        return house.the(AlarmDesk.class).open();
    }

    private static List<AuditEntry> raised(AuditHouse house) {
        return house.entries().stream()
                .filter(entry -> entry.what().equals("audit.reading-alarm-raised"))
                .toList();
    }
}
