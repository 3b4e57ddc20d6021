package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import presscenter.language.Moment;
import presscenter.release.Doubt.OutOfBackup;
import presscenter.release.Doubt.Started;
import presscenter.release.Doubt.TimePassed;
import presscenter.release.Doubt.ZonesRead;

/** What makes the press center doubt its lifts, and what does not (E44). */
class DoubtTest {
    private static final Instant NOON = Instant.parse("2026-10-29T09:00:00Z");
    private static final Moment STANDS = Moment.of(NOON, ZoneId.of("Europe/Minsk"));
    private static final Moment MOVED = new Moment(NOON.plusSeconds(3600), STANDS.zone(), STANDS.typed());

    @Test
    void a_restore_does() {
        assertThat(Doubt.in(new OutOfBackup())).contains(Doubt.RESTORED);
    }

    @ParameterizedTest
    @CsvSource({"250, 250", "2249, 250", "2250, 250", "60000, 58000", "58000, 60000", "7200000, 7200000"})
    void a_clock_that_goes_two_seconds_wrong_at_most_does_not(long passed, long really) {
        assertThat(Doubt.in(passed(passed, really))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2251, 250", "-3600000, 250", "3600250, 250", "250, 2251"})
    void a_clock_that_jumps_by_more_does_forward_and_back(long passed, long really) {
        assertThat(Doubt.in(passed(passed, really))).contains(Doubt.CLOCK_JUMPED);
    }

    @Test
    void a_start_before_what_was_seen_does_and_one_long_after_it_is_a_holiday() {
        assertThat(Doubt.in(new Started(NOON.minusMillis(2001), NOON))).contains(Doubt.CLOCK_JUMPED);
        assertThat(Doubt.in(new Started(NOON.minusMillis(2000), NOON))).isEmpty();
        assertThat(Doubt.in(new Started(NOON.plus(Duration.ofDays(30)), NOON))).isEmpty();
    }

    @Test
    void other_time_zone_data_do_if_they_move_a_typed_time() {
        assertThat(Doubt.in(new ZonesRead(Optional.of("2026a"), "2026b", List.of(STANDS, MOVED))))
                .contains(Doubt.ZONE_MOVED);
        assertThat(Doubt.in(new ZonesRead(Optional.empty(), "2026b", List.of(MOVED))))
                .contains(Doubt.ZONE_MOVED);
        assertThat(Doubt.in(new ZonesRead(Optional.of("2026a"), "2026b", List.of(STANDS))))
                .isEmpty();
    }

    @Test
    void a_moved_time_that_two_editors_have_confirmed_is_not_doubted_anew_with_every_start() {
        assertThat(Doubt.in(new ZonesRead(Optional.of("2026b"), "2026b", List.of(MOVED))))
                .isEmpty();
    }

    private static TimePassed passed(long passed, long really) {
        return new TimePassed(Duration.ofMillis(passed), Duration.ofMillis(really));
    }
}
