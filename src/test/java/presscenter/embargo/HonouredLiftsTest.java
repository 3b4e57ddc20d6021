package presscenter.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import presscenter.Databases;
import presscenter.SetClock;

/** The clock stays honest across starts, nodes and databases (E3). */
@ExtendWith(OutputCaptureExtension.class)
@Tag("started")
class HonouredLiftsTest {
    private static final Instant NOON = Instant.parse("2026-10-29T09:00:00Z");

    @ParameterizedTest
    @EnumSource
    void a_lift_that_one_node_honoured_holds_on_every_other_and_after_a_start_with_a_clock_that_fell_back(
            Databases database) {
        var store = new Store(database);
        var first = store.node(NOON);
        var second = store.node(NOON);
        first.lifts.honour(NOON.plusSeconds(10));
        assertThat(first.clock.floor()).isEqualTo(NOON.plusSeconds(10));

        second.lifts.tick();
        assertThat(second.clock.floor()).isEqualTo(NOON.plusSeconds(10));
        var restarted = store.node(NOON.minusSeconds(3600));
        assertThat(restarted.clock.instant()).isEqualTo(NOON.plusSeconds(10));

        second.lifts.honour(NOON.plusSeconds(5));
        assertThat(store.node(NOON).clock.floor()).isEqualTo(NOON.plusSeconds(10));
    }

    @Test
    void a_database_server_s_own_time_is_measured_and_the_earlier_opens_and_the_database_s_closes(
            CapturedOutput output) {
        var store = new Store(Databases.POSTGRESQL);
        var farAhead = Instant.parse("2126-10-29T09:00:00Z");

        var fast = store.node(farAhead);
        assertThat(fast.clock.instant()).isBefore(farAhead.minusSeconds(3600));
        assertThat(fast.clock.latest()).isBefore(farAhead.minusSeconds(3600));

        var slow = store.node(NOON.minusSeconds(365L * 24 * 3600));
        assertThat(slow.clock.latest()).isAfter(slow.clock.instant().plusSeconds(3600));
    }

    @ParameterizedTest
    @EnumSource
    void a_start_far_from_the_highest_instant_seen_is_an_alarm(Databases database, CapturedOutput output) {
        var store = new Store(database);
        store.node(NOON);
        store.node(NOON.plusSeconds(60));
        store.node(NOON.minusSeconds(1));
        assertThat(output).doesNotContain("clock.alarm");

        store.node(NOON.minusSeconds(3));
        assertThat(output.toString().split("clock.alarm", -1)).hasSize(2);
        store.node(NOON.plusSeconds(8 * 24 * 3600));
        assertThat(output.toString().split("clock.alarm", -1)).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void the_alarm_stands_on_every_node_and_after_a_better_start_until_it_is_confirmed(Databases database) {
        var store = new Store(database);
        var first = store.node(NOON);
        assertThat(first.lifts.alarm()).isEmpty();

        var back = new ClockAlarm(NOON.minusSeconds(3), NOON);
        store.node(back.started());
        assertThat(first.lifts.alarm()).contains(back);
        assertThat(back.isBack()).isTrue();
        assertThat(store.node(NOON.plusSeconds(60)).lifts.alarm()).contains(back);

        // The latest is what is told; whoever confirms an earlier one has not seen it.
        var ahead = new ClockAlarm(NOON.plusSeconds(8 * 24 * 3600), NOON);
        var last = store.node(ahead.started());
        assertThat(last.lifts.alarm()).contains(ahead);
        assertThat(ahead.isBack()).isFalse();
        assertThat(last.lifts.confirmed(back)).isFalse();
        assertThat(first.lifts.alarm()).contains(ahead);

        assertThat(last.lifts.confirmed(ahead)).isTrue();
        assertThat(last.lifts.confirmed(ahead)).isFalse();
        assertThat(first.lifts.alarm()).isEmpty();
        assertThat(store.node(NOON.plusSeconds(90)).lifts.alarm()).isEmpty();
    }

    /** One database that several nodes share, or one node after another. */
    private static final class Store {
        private final String url;
        private final DriverManagerDataSource source;

        Store(Databases database) {
            url = database.fresh();
            source = new DriverManagerDataSource(url, Databases.USER, "");
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration/embargo")
                    .load()
                    .migrate();
        }

        Node node(Instant now) {
            var hands = new SetClock(now);
            var clock = new PressClock(hands, hands);
            var lifts =
                    new HonouredLifts(clock, JdbcClient.create(source), new DataSourceTransactionManager(source), url);
            lifts.start();
            return new Node(clock, lifts);
        }
    }

    private record Node(PressClock clock, HonouredLifts lifts) {}
}
