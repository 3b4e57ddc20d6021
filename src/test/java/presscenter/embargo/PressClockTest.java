package presscenter.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import presscenter.SetClock;

/** The press center's "now" (E3), with both of its sources in the test's hand. */
class PressClockTest {
    private static final Instant NOON = Instant.parse("2026-10-29T09:00:00Z");

    private final SetClock machine = new SetClock(NOON);
    private final SetClock steady = new SetClock(Instant.EPOCH);
    private final PressClock clock = new PressClock(machine, steady);

    @Test
    void it_ticks_in_milliseconds_because_databases_round_finer_instants() {
        machine.reads(NOON.minusNanos(1));
        assertThat(clock.instant()).isEqualTo(NOON.minusMillis(1));
        assertThat(clock.latest()).isEqualTo(NOON.minusMillis(1));

        machine.reads(NOON.plusNanos(999_999));
        assertThat(clock.instant()).isEqualTo(NOON);
    }

    @Test
    void a_fast_machine_alone_opens_nothing() {
        machine.reads(NOON.plusSeconds(90));
        databaseSays(NOON);

        assertThat(clock.instant()).isEqualTo(NOON);
        passes(Duration.ofSeconds(1));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void a_jump_of_the_machine_between_two_measurements_opens_nothing_either() {
        databaseSays(NOON);
        passes(Duration.ofSeconds(4));
        machine.passes(Duration.ofHours(1));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(4));
        passes(Duration.ofSeconds(4));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(8));
    }

    @Test
    void without_a_database_server_the_machine_is_followed() {
        passes(Duration.ofSeconds(4));
        machine.passes(Duration.ofHours(1));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(3604));
    }

    @Test
    void a_fast_database_alone_opens_nothing() {
        databaseSays(NOON.plusSeconds(90));

        assertThat(clock.instant()).isEqualTo(NOON);
    }

    @Test
    void what_closes_asks_the_database_so_that_a_slow_machine_closes_nothing_that_others_have_opened() {
        databaseSays(NOON.plusSeconds(90));
        assertThat(clock.latest()).isEqualTo(NOON.plusSeconds(90));
        passes(Duration.ofSeconds(1));
        assertThat(clock.latest()).isEqualTo(NOON.plusSeconds(91));
    }

    @Test
    void a_fast_machine_takes_nothing_for_out_that_nobody_was_shown() {
        databaseSays(NOON.minusSeconds(90));
        assertThat(clock.latest()).isEqualTo(NOON.minusSeconds(90));

        machine.passes(Duration.ofHours(1));
        assertThat(clock.latest()).isEqualTo(NOON.minusSeconds(90));
    }

    @Test
    void without_a_database_server_what_closes_asks_the_machine() {
        machine.reads(NOON.plusSeconds(90));
        assertThat(clock.latest()).isEqualTo(NOON.plusSeconds(90));
    }

    @Test
    void a_step_back_hides_nothing_that_was_honoured() {
        clock.honoured(NOON);
        machine.reads(NOON.minusSeconds(3600));

        assertThat(clock.instant()).isEqualTo(NOON);
        databaseSays(NOON.minusSeconds(7200));
        assertThat(clock.instant()).isEqualTo(NOON);
        assertThat(clock.latest()).isEqualTo(NOON);
    }

    @Test
    void an_older_lift_does_not_lower_what_was_honoured() {
        clock.honoured(NOON);
        clock.honoured(NOON.minusSeconds(1));

        assertThat(clock.floor()).isEqualTo(NOON);
    }

    @Test
    void the_same_clock_in_another_zone_knows_the_same() {
        var there = clock.withZone(ZoneId.of("Pacific/Chatham"));
        clock.honoured(NOON.plusSeconds(5));

        assertThat(there.instant()).isEqualTo(NOON.plusSeconds(5));
        assertThat(there.getZone()).isEqualTo(ZoneId.of("Pacific/Chatham"));
    }

    private void databaseSays(Instant time) {
        clock.measured(time, clock.steadyTime());
    }

    private void passes(Duration time) {
        machine.passes(time);
        steady.passes(time);
    }
}
