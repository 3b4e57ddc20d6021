package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static presscenter.release.LateDecisionsTest.aside;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.minsk;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.reason;
import static presscenter.release.ReleaseHouse.until;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import presscenter.Databases;
import presscenter.embargo.PressClock;
import presscenter.language.Localized;

/** Lifts are announced once each, and only what is out (E23). */
@ExtendWith(OutputCaptureExtension.class)
@Tag("started")
class LiftWatchTest {
    @ParameterizedTest
    @EnumSource
    void what_fails_with_one_release_keeps_no_other_from_being_announced(Databases database, CapturedOutput output) {
        var house = ReleaseHouse.emptyOn(database);
        var failing = house.ready(until(house.noon));
        var other = house.ready(until(house.noon.plusSeconds(1)));
        house.clockReads(house.noon.plusSeconds(2));
        house.hearing(event -> {
            if (event instanceof ReleaseEvent.EmbargoLifted lifted
                    && lifted.number().equals(failing)) {
                throw new IllegalStateException("words of somebody's text");
            }
        });

        house.the(LiftWatch.class).look();
        house.the(LiftWatch.class).look();
        assertThat(announced(house)).containsExactly(failing, other, failing);
        assertThat(output).contains("IllegalStateException").doesNotContain("words of somebody's text");

        house.hearing(event -> {});
        house.the(LiftWatch.class).look();
        house.the(LiftWatch.class).look();
        assertThat(announced(house)).containsExactly(failing, other, failing, failing);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_withdrawn_meanwhile_is_not_announced(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var first = house.ready(until(house.noon));
        var withdrawn = house.ready(until(house.noon.plusSeconds(1)));
        house.at(EDITOR);
        house.clockReads(house.noon.plusSeconds(2));
        house.hearing(event -> {
            if (event instanceof ReleaseEvent.EmbargoLifted lifted
                    && lifted.number().equals(first)) {
                aside(() -> house.embargo().withdraw(withdrawn, reason(), Localized.of("а", "б", "c")));
            }
        });

        house.the(LiftWatch.class).look();

        assertThat(announced(house)).containsExactly(first);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_held_over_its_time_is_announced_when_it_comes_out(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.at(OFFICER);
        house.embargo().hold(number, reason());
        house.clockReads(house.noon.plus(minutes(1)));
        house.the(LiftWatch.class).look();
        assertThat(announced(house)).isEmpty();

        house.at(EDITOR);
        house.endsHold(number);
        house.the(LiftWatch.class).look();
        assertThat(announced(house)).containsExactly(number);
    }

    @ParameterizedTest
    @EnumSource
    void the_lift_is_honoured_and_not_the_moment_of_its_announcement(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.ready(until(house.noon));
        house.clockReads(house.noon.plus(minutes(5)));

        house.the(LiftWatch.class).look();

        assertThat(house.the(PressClock.class).floor()).isEqualTo(house.noon);
    }

    @ParameterizedTest
    @EnumSource
    void how_late_it_is_counts_to_its_own_announcement_and_is_logged_in_milliseconds_however_late(
            Databases database, CapturedOutput output) {
        var house = ReleaseHouse.emptyOn(database);
        var first = house.ready(until(house.noon));
        var second = house.ready(until(house.noon.plusSeconds(1)));
        house.clockReads(house.noon.plusSeconds(2));
        house.hearing(event -> house.clockReads(house.noon.plus(minutes(15))));

        house.the(LiftWatch.class).look();

        assertThat(house.events().stream()
                        .filter(ReleaseEvent.EmbargoLifted.class::isInstance)
                        .map(ReleaseEvent.EmbargoLifted.class::cast))
                .extracting(ReleaseEvent.EmbargoLifted::number, ReleaseEvent.EmbargoLifted::lateMillis)
                .containsExactly(tuple(first, 2_000L), tuple(second, 899_000L));
        assertThat(output)
                .contains("release.lifted number=" + first + " late-ms=2000")
                .contains("release.lifted number=" + second + " late-ms=899000");
    }

    @ParameterizedTest
    @EnumSource
    void a_window_whose_opening_could_not_be_asked_for_is_noticed_with_the_next_look(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.ready(new EmbargoPlan.UntilFurtherNotice(Optional.of(minsk(house.noon))));
        house.the(LiftWatch.class).look();
        house.clockReads(house.noon);
        var before = house.momentsCame();

        house.sql().execute("alter table release rename column window_from to nowhere");
        try {
            assertThatThrownBy(() -> house.the(LiftWatch.class).look()).isInstanceOf(PersistenceException.class);
        } finally {
            house.sql().execute("alter table release rename column nowhere to window_from");
        }
        house.clockReads(house.noon.plusSeconds(1));
        house.the(LiftWatch.class).look();

        assertThat(house.momentsCame()).isEqualTo(before + 1);
    }

    private static List<ReleaseNumber> announced(ReleaseHouse house) {
        return house.events().stream()
                .filter(ReleaseEvent.EmbargoLifted.class::isInstance)
                .map(event -> event.release().orElseThrow())
                .toList();
    }
}
