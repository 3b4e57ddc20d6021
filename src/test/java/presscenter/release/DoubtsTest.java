package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static presscenter.release.ReleaseHouse.CLEARED;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.JOURNALIST;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.SECOND_EDITOR;
import static presscenter.release.ReleaseHouse.atOnce;
import static presscenter.release.ReleaseHouse.reason;
import static presscenter.release.ReleaseHouse.until;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import presscenter.Databases;
import presscenter.SetClock;
import presscenter.embargo.HonouredLifts;
import presscenter.embargo.PressClock;
import presscenter.language.Language;
import presscenter.release.DeskRelease.Action;

/** What is not out waits for two editors when its lift is doubted (E44). */
@ParameterizedClass
@EnumSource
@Tag("started")
class DoubtsTest {
    private final ReleaseHouse house;
    private final ReleaseNumber number;

    DoubtsTest(Databases database) {
        house = ReleaseHouse.emptyOn(database);
        number = house.ready(until(house.noon));
        house.accepts(CLEARED);
        seen(house.morning);
    }

    @AfterEach
    void the_clock_is_confirmed() {
        house.sql().update("update embargo_clock set alarm_started = null, alarm_seen = null");
    }

    @Test
    void after_a_restore_nothing_that_was_not_out_lifts_until_two_editors_have_confirmed_it() {
        house.clockReads(house.noon.plusSeconds(600)); // its time has passed, and perhaps it had been extended
        restored();

        assertThat(isOut(number)).isFalse();
        assertThat(isNotice(number)).isTrue();
        house.at(EDITOR);
        assertThat(house.endsHold(number)).isFalse();
        assertThat(house.endsHold(number)).as("the same editor again").isFalse();
        assertThat(house.files().find(number).actions()).doesNotContain(Action.END_HOLD);
        assertThat(isOut(number)).isFalse();

        house.at(SECOND_EDITOR);
        assertThat(house.files().find(number).doubt())
                .contains(new DeskRelease.InDoubt(Doubt.RESTORED, Optional.of(EDITOR.id())));
        assertThat(house.endsHold(number)).isTrue();
        assertThat(isOut(number)).isTrue();
        assertThat(house.files().find(number).doubt()).isEmpty();
        assertThat(house.sql().queryForList("select what from audit_entry order by number desc limit 5"))
                .extracting(entry -> entry.get("what"))
                .containsExactly(
                        "release.hold-ended",
                        "release.lift-confirmed",
                        "release.lift-confirmed",
                        "release.lifts-doubted",
                        "release.held");
    }

    @Test
    void what_is_changed_after_the_first_editor_confirmed_is_confirmed_anew_by_both() {
        restored();
        house.at(EDITOR);
        house.endsHold(number);
        house.at(OFFICER);
        house.embargo().extend(number, until(house.noon.plusSeconds(3600)), reason());

        house.at(SECOND_EDITOR);
        assertThat(house.endsHold(number)).isFalse();
        house.at(EDITOR);
        assertThat(house.endsHold(number)).isTrue();
    }

    @Test
    void nobody_confirms_a_time_that_they_have_not_seen() {
        restored();
        var shown = house.files().find(number).planned();
        house.at(OFFICER);
        house.embargo().extend(number, until(house.noon.plusSeconds(3600)), reason());

        house.at(EDITOR);
        assertThatThrownBy(() -> house.embargo().endHold(number, shown, reason()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Refused.Why.LIFT_CHANGED_MEANWHILE));
        assertThat(house.files().find(number).doubt().flatMap(DeskRelease.InDoubt::confirmedBy))
                .isEmpty();
    }

    @Test
    void a_clock_that_was_fast_once_keeps_nothing_from_being_doubted_after_a_restore() {
        seen(house.noon.plus(Duration.ofDays(1)));
        house.clockReads(house.noon.plusSeconds(600));
        restored();

        assertThat(isOut(number)).isFalse();
    }

    @Test
    void what_cannot_be_held_keeps_nothing_else_open_and_is_held_with_the_next_look() {
        var other = house.ready(until(house.noon));
        house.hearing(event -> {
            if (event instanceof ReleaseEvent.ReleaseHeld held && held.number().equals(number)) {
                throw new IllegalStateException();
            }
        });
        assertThatThrownBy(this::restored).isInstanceOf(IllegalStateException.class);
        assertThat(house.files().find(other).doubt()).isPresent();
        assertThat(house.files().find(number).doubt()).isEmpty();

        house.hearing(event -> {});
        house.the(Doubts.class).hold();
        assertThat(house.files().find(number).doubt()).isPresent();
    }

    @Test
    void what_was_out_when_the_backup_was_made_stays_out_and_drafts_are_held_too() {
        var out = house.ready(atOnce());
        var draft = house.submitted(atOnce());
        assertThat(isOut(out)).isTrue(); // and so it is honoured, as it is with every look for lifts
        house.clockReads(house.morning.plusSeconds(600));
        restored();

        assertThat(isOut(out)).isTrue();
        house.at(EDITOR);
        house.approves(draft, Language.RUSSIAN);
        assertThat(isOut(draft)).isFalse();
        assertThat(house.the(ClockDesk.class).doubted())
                .containsEntry(Doubt.RESTORED, 2L)
                .containsEntry(Doubt.CLOCK_JUMPED, 0L);
    }

    @Test
    void a_restart_holds_nothing_once_more() {
        restored();
        confirmed(number);

        house.the(DoubtWatch.class).start();
        house.clockReads(house.noon);
        assertThat(isOut(number)).isTrue();
    }

    @Test
    void what_somebody_had_put_on_hold_waits_for_two_as_well() {
        house.at(OFFICER);
        house.embargo().hold(number, reason());
        restored();

        house.at(EDITOR);
        assertThat(house.endsHold(number)).isFalse();
        house.at(SECOND_EDITOR);
        assertThat(house.endsHold(number)).isTrue();
    }

    @Test
    void what_a_reader_was_shown_meanwhile_is_not_hidden_again() {
        house.clockReads(house.noon);
        assertThat(isOut(number)).isTrue(); // and the lift is honoured
        restored();

        assertThat(isOut(number)).isTrue();
        assertThat(house.files().find(number).doubt()).isEmpty();
    }

    @Test
    void a_jump_of_the_clock_holds_everything_and_time_that_passes_does_not() {
        var machine = new SetClock(house.morning);
        var steady = new SetClock(Instant.EPOCH);
        var watch = watch(machine, steady);
        machine.passes(Duration.ofHours(1));
        steady.passes(Duration.ofHours(1));
        watch.look();
        assertThat(house.files().find(number).doubt()).isEmpty();

        machine.passes(Duration.ofHours(3));
        house.clockReads(house.noon.plusSeconds(3600));
        watch.look();
        assertThat(house.files().find(number).doubt().map(DeskRelease.InDoubt::cause))
                .contains(Doubt.CLOCK_JUMPED);
        assertThat(isOut(number)).isFalse();
        confirmed(number);
        watch.look();
        assertThat(isOut(number)).isTrue();
    }

    @Test
    void what_a_jump_of_the_clock_brought_is_held_before_it_is_honoured() {
        var machine = new SetClock(house.morning);
        var watch = lifts(new PressClock(machine, new SetClock(Instant.EPOCH)));
        machine.reads(house.noon);
        watch.look();

        assertThat(house.the(PressClock.class).floor()).isBefore(house.noon);
        house.clockReads(house.noon);
        assertThat(isOut(number)).isFalse();
    }

    @Test
    void after_a_jump_back_what_is_approved_waits_too_even_where_the_clock_stands_still() {
        var draft = house.submitted(atOnce());
        var machine = new SetClock(house.morning.plusSeconds(3600));
        var watch = watch(machine, new SetClock(Instant.EPOCH));
        machine.reads(house.morning);
        watch.look();

        house.at(EDITOR);
        house.approves(draft, Language.RUSSIAN);
        assertThat(isOut(draft)).isFalse();
    }

    @Test
    void a_start_before_what_had_been_seen_holds_everything_once() {
        var draft = house.submitted(atOnce());
        house.sql()
                .update(
                        "update embargo_clock set alarm_started = ?, alarm_seen = ?",
                        house.morning.minusSeconds(3600).atOffset(ZoneOffset.UTC),
                        house.morning.plusSeconds(3600).atOffset(ZoneOffset.UTC));
        house.the(DoubtWatch.class).start();
        assertThat(house.files().find(number).doubt().map(DeskRelease.InDoubt::cause))
                .contains(Doubt.CLOCK_JUMPED);
        house.at(EDITOR);
        house.approves(draft, Language.RUSSIAN);
        assertThat(isOut(draft)).as("approved before the clock has caught up").isFalse();

        confirmed(number);
        house.the(DoubtWatch.class).start();
        assertThat(house.files().find(number).doubt()).isEmpty();
    }

    @Test
    void time_zone_data_that_move_one_typed_time_hold_everything() {
        var other = house.ready(until(house.noon.plusSeconds(3600)));
        var watch = house.the(DoubtWatch.class);
        watch.start();
        watch.readZones("2099a");
        house.the(Doubts.class).hold();
        assertThat(house.files().find(number).doubt()).isEmpty();

        house.sql()
                .update(
                        "update release set lift_typed = ? where number = ?",
                        house.noon.atOffset(ZoneOffset.UTC).toLocalDateTime().toString(),
                        number.toString());
        watch.readZones("2099b");
        house.the(Doubts.class).hold();
        assertThat(house.files().find(number).doubt().map(DeskRelease.InDoubt::cause))
                .contains(Doubt.ZONE_MOVED);
        assertThat(house.files().find(other).doubt().map(DeskRelease.InDoubt::cause))
                .contains(Doubt.ZONE_MOVED);

        confirmed(number);
        house.clockReads(house.morning.plusSeconds(1)); // a doubt of a moment is noted once
        for (var version : List.of("2099b", "2099c")) {
            watch.readZones(version);
            house.the(Doubts.class).hold();
            assertThat(house.files().find(number).doubt())
                    .as("what two confirmed, with " + version)
                    .isEmpty();
        }
    }

    /** As if the database had been restored and then started on. */
    private void restored() {
        try (var connection = house.the(DataSource.class).getConnection()) {
            new HeldAfterRestore().mark(connection);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        house.the(DoubtWatch.class).start();
    }

    private void confirmed(ReleaseNumber number) {
        house.at(EDITOR);
        assertThat(house.endsHold(number)).isFalse();
        house.at(SECOND_EDITOR);
        assertThat(house.endsHold(number)).isTrue();
    }

    /** The highest instant that the press center had seen. */
    private void seen(Instant at) {
        house.sql().update("update embargo_clock set seen = ?", at.atOffset(ZoneOffset.UTC));
    }

    private DoubtWatch watch(SetClock machine, SetClock steady) {
        return watch(new PressClock(machine, steady));
    }

    private DoubtWatch watch(PressClock clock) {
        return new DoubtWatch(
                house.the(Doubts.class), house.the(HonouredLifts.class), house.the(JdbcClient.class), clock);
    }

    private LiftWatch lifts(PressClock clock) {
        return new LiftWatch(
                house.the(Releases.class),
                house.the(ReleasesForReaders.class),
                house.the(LiftWarnings.class),
                house.the(HoldsOfAll.class),
                house.the(HonouredLifts.class),
                watch(clock),
                house.context,
                house.the(PlatformTransactionManager.class),
                clock);
    }

    private boolean isOut(ReleaseNumber asked) {
        house.reads(JOURNALIST);
        return house.newsroom()
                .find(asked, Language.RUSSIAN)
                .flatMap(PublishedRelease::text)
                .isPresent();
    }

    private boolean isNotice(ReleaseNumber asked) {
        house.reads(CLEARED);
        return house.newsroom()
                .find(asked, Language.RUSSIAN)
                .filter(found -> found.text().isEmpty())
                .isPresent();
    }
}
