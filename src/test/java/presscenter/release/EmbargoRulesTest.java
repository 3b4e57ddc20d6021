package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static presscenter.release.ReleaseHouse.ALSO_CLEARED;
import static presscenter.release.ReleaseHouse.CLEARED;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.INTERPRETER;
import static presscenter.release.ReleaseHouse.JOURNALIST;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.SECOND_EDITOR;
import static presscenter.release.ReleaseHouse.SECOND_OFFICER;
import static presscenter.release.ReleaseHouse.atOnce;
import static presscenter.release.ReleaseHouse.minsk;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.reason;
import static presscenter.release.ReleaseHouse.until;
import static presscenter.release.ReleaseHouse.words;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.embargo.Audience;
import presscenter.embargo.Circle;
import presscenter.embargo.Clearance;
import presscenter.embargo.PressClock;
import presscenter.embargo.Reader;
import presscenter.embargo.Sight;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Moment;

/** The embargo's rules one by one, from the desk's verbs to what readers get. Each is named by its number. */
@Tag("started")
class EmbargoRulesTest {
    private static final Language RU = Language.RUSSIAN;

    // ── E16, E17

    @ParameterizedTest
    @EnumSource
    void e16_the_window_opens_later_than_the_approval_and_open_pages_look_again_when_it_does(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var window = house.noon.minus(minutes(60));
        var number = house.ready(untilWith(house.noon, Optional.of(window)));
        house.accepts(CLEARED);
        var watch = house.the(LiftWatch.class);
        house.clockReads(window.minusMillis(1));
        watch.look();
        house.reads(CLEARED);
        assertThat(house.newsroom().isThere(number)).isFalse();
        assertThat(house.newsroom().underEmbargo()).isEmpty();
        assertThat(house.momentsCame()).isZero();

        house.clockReads(window);
        watch.look();
        watch.look();
        assertThat(house.momentsCame()).isEqualTo(1);
        assertThat(house.newsroom().find(number, RU).orElseThrow().text()).isPresent();
        house.reads(JOURNALIST);
        assertThat(house.newsroom().isThere(number)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void e16_a_window_that_opens_after_an_early_lift_leaves_no_gap_in_which_neither_group_can_read(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(untilWith(house.noon, Optional.of(house.noon.minus(minutes(1)))));
        house.accepts(CLEARED);
        house.at(EDITOR);
        house.embargo().liftEarly(number, Optional.empty(), reason());

        for (var reader : List.of(CLEARED, JOURNALIST)) {
            house.reads(reader);
            assertThat(house.newsroom().isReadable(number, RU)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void e17_what_is_out_cannot_be_embargoed_again(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var atOnce = house.ready(atOnce());
        var lifted = house.ready(until(house.noon));
        house.clockReads(house.noon);
        house.at(OFFICER);
        for (var number : List.of(atOnce, lifted)) {
            refused(() -> house.plans(number, until(house.noon.plus(minutes(30)))), Refused.Why.ALREADY_READY);
            refused(() -> house.embargo().hold(number, reason()), Refused.Why.ALREADY_OUT);
        }
        refused(
                () -> house.embargo().extend(lifted, until(house.noon.plus(minutes(30))), reason()),
                Refused.Why.ALREADY_OUT);
        refused(
                () -> house.embargo().extend(atOnce, until(house.noon.plus(minutes(30))), reason()),
                Refused.Why.NOT_UNDER_EMBARGO);
        house.reads(JOURNALIST);
        assertThat(house.newsroom().isReadable(lifted, RU)).isTrue();
    }

    // ── E10: as typed

    @ParameterizedTest
    @EnumSource
    void e10_the_local_time_and_its_zone_stay_as_typed_however_often_it_is_saved(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.at(OFFICER);
        var number = house.submitted(atOnce());
        var zone = ZoneId.of("Asia/Kathmandu");
        var typed = house.noon.atZone(zone).toLocalDateTime();
        house.plans(number, new EmbargoPlan.UntilInstant(new Moment(house.noon, zone, typed), Optional.empty()));
        var first = stored(house);
        assertThat(first).contains(typed.toString(), "Asia/Kathmandu");

        for (int time = 0; time < 10; time++) {
            house.plans(number, ReleaseHouse.planOf(house.files().find(number)));
            assertThat(stored(house)).isEqualTo(first);
        }
        assertThat(house.files().find(number).embargo().lift()).contains(house.noon);
    }

    @ParameterizedTest
    @EnumSource
    void e10_a_time_that_was_typed_for_an_early_lift_stays_as_typed_too(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        var zone = ZoneId.of("Asia/Kathmandu");
        var earlier = house.noon.minus(minutes(30));
        var typed = earlier.atZone(zone).toLocalDateTime();
        house.at(EDITOR);

        var moment = new Moment(earlier, zone, typed);
        house.embargo().liftEarly(number, Optional.of(moment), reason());

        assertThat(stored(house)).containsExactly(earlier.toString(), typed.toString(), "Asia/Kathmandu");
    }

    private static List<String> stored(ReleaseHouse house) {
        return house.sql()
                .query(
                        "select lift, lift_typed, lift_zone from release",
                        (row, index) ->
                                List.of(row.getTimestamp(1).toInstant().toString(), row.getString(2), row.getString(3)))
                .getFirst();
    }

    // ── E33: first the log, then the words

    @ParameterizedTest
    @EnumSource
    void e33_what_cannot_be_logged_is_not_handed_out(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.accepts(CLEARED);
        house.reads(CLEARED);
        house.at(EDITOR);
        var doors = List.<ThrowingCallable>of(
                () -> house.newsroom().find(number, RU),
                () -> house.newsroom().underEmbargo(),
                () -> house.files().find(number),
                () -> house.files().liftingSoon());

        house.sql().execute("alter table audit_reading rename to nowhere");
        try {
            assertThat(doors)
                    .allSatisfy(door ->
                            assertThatThrownBy(door).isInstanceOf(org.springframework.dao.DataAccessException.class));
        } finally {
            house.sql().execute("alter table nowhere rename to audit_reading");
        }
        assertThat(house.newsroom().find(number, RU).orElseThrow().text()).isPresent();
    }

    // ── E18: closing is easy, but only in time, and by the database's clock

    @ParameterizedTest
    @EnumSource
    void e18_what_the_database_s_clock_calls_late_is_refused_and_nothing_is_half_done(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        var clock = house.the(PressClock.class);
        house.clockReads(house.noon.minusSeconds(5));
        house.at(OFFICER);
        try {
            clock.measured(house.noon.plusSeconds(5), house.noon.minusSeconds(5));
            for (ThrowingCallable closing : List.<ThrowingCallable>of(
                    () -> house.embargo().extend(number, until(house.noon.plus(minutes(30))), reason()),
                    () -> house.embargo().hold(number, reason()))) {
                assertThatThrownBy(closing)
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused ->
                                        assertThat(refused.why()).isIn(Refused.Why.TOO_LATE, Refused.Why.ALREADY_OUT));
            }
        } finally {
            clock.measured(house.noon, house.noon);
        }

        var release = house.files().find(number);
        assertThat(release.embargo().lift()).contains(house.noon);
        assertThat(release.heldSince()).isEmpty();
        assertThat(release.changes()).isEmpty();
        house.embargo().extend(number, until(house.noon.plus(minutes(30))), reason());
        assertThat(house.files().find(number).embargo().lift()).contains(house.noon.plus(minutes(30)));
    }

    @ParameterizedTest
    @EnumSource
    void e18_what_a_hold_kept_back_past_its_time_can_still_be_closed_for_longer_or_taken_back(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var extended = house.ready(until(house.noon));
        var withdrawn = house.ready(until(house.noon));
        house.at(OFFICER);
        house.clockReads(house.noon.minus(minutes(1)));
        house.embargo().hold(extended, reason());
        house.embargo().hold(withdrawn, reason());

        house.clockReads(house.noon.plus(minutes(10)));
        house.embargo().extend(extended, until(house.noon.plus(minutes(30))), reason());
        house.at(EDITOR);
        house.embargo().withdraw(withdrawn, reason(), Localized.of("а", "б", "c"));
        house.endsHold(extended);

        house.reads(JOURNALIST);
        assertThat(house.newsroom().isThere(extended)).isFalse();
        assertThat(house.newsroom().isThere(withdrawn)).isFalse();
        house.clockReads(house.noon.plus(minutes(30)));
        assertThat(house.newsroom().isReadable(extended, RU)).isTrue();
        assertThat(house.newsroom().isThere(withdrawn)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void e18_the_reader_is_told_the_old_time_the_new_time_and_the_reason(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.accepts(CLEARED);
        house.reads(CLEARED);
        var contract = house.the(EmbargoContract.class);
        assertThat(contract.toConfirm(number)).isEmpty();
        house.newsroom().find(number, RU);
        house.at(OFFICER);
        house.embargo().extend(number, until(house.noon.plus(minutes(30))), reason());

        var told = contract.toConfirm(number).orElseThrow().change();
        assertThat(told.before()).contains(house.noon);
        assertThat(told.after()).contains(house.noon.plus(minutes(30)));
        assertThat(told.reason()).isEqualTo(reason().text());
        house.reads(ALSO_CLEARED);
        assertThat(contract.toConfirm(number))
                .as("who had not opened it confirms nothing")
                .isEmpty();
    }

    // ── E20, E21

    @ParameterizedTest
    @EnumSource
    void e20_a_text_without_an_approved_version_does_not_lift_and_can_be_extended_at_the_alarm(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var late = house.submitted(until(house.noon));
        var alsoLate = house.submitted(until(house.noon));
        house.clockReads(house.noon.plus(minutes(1)));
        house.reads(JOURNALIST);
        assertThat(house.newsroom().isThere(late)).isFalse();
        house.at(OFFICER);
        assertThat(house.files().liftingSoon())
                .extracting(DeskRelease::number)
                .as("the desk sees what should have lifted")
                .contains(late, alsoLate);
        house.embargo().extend(alsoLate, until(house.noon.plus(minutes(30))), reason());

        house.at(EDITOR);
        house.approves(late, RU);
        house.approves(alsoLate, RU);
        assertThat(house.newsroom().find(late, RU).orElseThrow().visibleFrom())
                .as("out from its approval on")
                .contains(house.noon.plus(minutes(1)));
        assertThat(house.newsroom().isThere(alsoLate)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void e20_the_officers_are_warned_a_day_and_an_hour_before_and_alarmed_at_the_time(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var lift = house.morning.plus(minutes(36 * 60));
        var number = house.submitted(until(lift));
        var warnings = house.the(LiftWarnings.class);
        var watch = house.the(LiftWatch.class);
        house.at(OFFICER);
        watch.look();
        assertThat(warnings.notReady()).isEmpty();

        var steps = List.of(NotReady.Urgency.DAY, NotReady.Urgency.HOUR, NotReady.Urgency.PASSED);
        for (var step : steps) {
            var at = lift.minus(
                    switch (step) {
                        case DAY -> Duration.ofHours(24);
                        case HOUR -> Duration.ofHours(1);
                        case PASSED -> Duration.ZERO;
                    });
            house.clockReads(at.minusMillis(1));
            watch.look();
            assertThat(house.momentsCame()).isEqualTo(steps.indexOf(step));
            house.clockReads(at);
            watch.look();
            assertThat(house.momentsCame()).as("open pages look again").isEqualTo(steps.indexOf(step) + 1);
            assertThat(warnings.notReady()).containsExactly(new NotReady(number, RU, lift, step, List.of(RU)));
            assertThat(house.files().find(number).actions())
                    .contains(DeskRelease.Action.EXTEND, DeskRelease.Action.HOLD);
        }
        house.embargo().hold(number, reason());
        assertThat(warnings.notReady()).as("somebody has seen to it").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void e20_a_change_beside_the_approved_version_does_not_stop_its_lift_and_readers_see_the_approved_one(
            Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.accepts(CLEARED);
        house.at(OFFICER);
        house.writing().change(number, RU);
        house.writes(number, RU, words("Другой заголовок"));

        house.reads(CLEARED);
        var before = house.newsroom().find(number, RU).orElseThrow();
        assertThat(before.text().orElseThrow().headline()).isEqualTo("Заявление");
        assertThat(before.revisedSince()).isPresent();
        house.clockReads(house.noon);
        house.reads(JOURNALIST);
        var after = house.newsroom().find(number, RU).orElseThrow();
        assertThat(after.text().orElseThrow().headline()).isEqualTo("Заявление");
        assertThat(after.revisedSince())
                .as("work at the desk is not told after the lift")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void e21_no_language_lifts_alone_unless_the_others_are_absent_for_a_reason(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.at(OFFICER);
        var number = house.desk().create(FactsDraft.of(ReleaseKind.STATEMENT, Audience.ACCREDITED, RU), RU);
        house.plans(number, until(house.noon));
        house.writes(number, RU, words("Заявление"));
        house.writing().submit(number, RU, Submission.FIRST);
        house.at(EDITOR);
        house.approves(number, RU);
        house.clockReads(house.noon.plus(minutes(1)));
        house.reads(JOURNALIST);
        assertThat(house.newsroom().isThere(number)).isFalse();

        house.at(OFFICER);
        var estimate = house.noon.plus(minutes(45));
        house.saysMissing(number, Language.BELARUSIAN, Localized.of("а", "б", "c"), Optional.of(estimate));
        assertThat(house.newsroom().isThere(number)).isFalse();
        house.saysMissing(number, Language.ENGLISH, Localized.of("а", "б", "c"), Optional.empty());
        var out = house.newsroom().find(number, RU).orElseThrow();
        assertThat(out.missing())
                .isEqualTo(Map.of(
                        Language.BELARUSIAN,
                        new PublishedRelease.Missing(Optional.of(estimate), Localized.of("а", "б", "c")),
                        Language.ENGLISH,
                        new PublishedRelease.Missing(Optional.empty(), Localized.of("а", "б", "c"))));
    }

    // ── E22

    @ParameterizedTest
    @EnumSource
    void e22_whoever_pressed_may_undo_within_two_minutes_and_nobody_else_and_not_later(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.ready(until(house.noon));
        house.at(OFFICER);
        house.embargo().holdAll(reason());
        house.at(SECOND_OFFICER);
        refused(() -> house.embargo().undoHoldAll(), Refused.Why.SECOND_EDITOR_NEEDED);
        house.at(OFFICER);
        house.clockReads(house.morning.plus(minutes(2)).plusMillis(1));
        refused(() -> house.embargo().undoHoldAll(), Refused.Why.TOO_LATE_TO_UNDO);
        house.clockReads(house.morning.plus(minutes(2)));
        house.embargo().undoHoldAll();
        assertThat(house.files().holdOfAll()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void e22_what_is_held_alone_during_a_hold_of_all_stays_closed_when_that_one_ends(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.at(OFFICER);
        house.clockReads(house.noon.minus(minutes(1)));
        house.embargo().holdAll(reason());
        house.clockReads(house.noon.plus(minutes(5)));
        house.embargo().hold(number, reason());

        house.at(EDITOR);
        house.embargo().endHoldAll(reason());
        house.at(SECOND_EDITOR);
        house.embargo().endHoldAll(reason());
        house.reads(JOURNALIST);
        assertThat(house.newsroom().isThere(number)).isFalse();

        house.clockReads(house.noon.plus(minutes(9)));
        house.endsHold(number);
        assertThat(house.newsroom().find(number, RU).orElseThrow().visibleFrom())
                .contains(house.noon.plus(minutes(9)));
    }

    @ParameterizedTest
    @EnumSource
    void e22_a_hold_of_all_says_what_it_would_close_also_what_is_held_past_its_time(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.ready(atOnce());
        house.ready(until(house.morning.plus(minutes(1))));
        var held = house.ready(until(house.noon));
        house.at(OFFICER);
        house.embargo().hold(held, reason());
        house.clockReads(house.noon.plus(minutes(1)));

        assertThat(house.files().reachOfHoldAll().releases()).isEqualTo(1);
        assertThat(house.files().reachOfHoldAll().readers()).isEqualTo(2);
    }

    // ── E23, E24

    @ParameterizedTest
    @EnumSource
    void e23_twice_the_look_and_two_nodes_make_one_announcement(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.clockReads(house.noon.plusMillis(40));
        var first = house.the(LiftWatch.class);
        var second = new LiftWatch(
                house.the(Releases.class),
                house.the(ReleasesForReaders.class),
                house.the(LiftWarnings.class),
                house.the(HoldsOfAll.class),
                house.the(presscenter.embargo.HonouredLifts.class),
                house.the(DoubtWatch.class),
                house.context,
                house.the(org.springframework.transaction.PlatformTransactionManager.class),
                house.the(PressClock.class));
        first.look();
        second.look();
        first.look();

        var announced = house.events().stream()
                .filter(ReleaseEvent.EmbargoLifted.class::isInstance)
                .map(ReleaseEvent.EmbargoLifted.class::cast)
                .toList();
        assertThat(announced).containsExactly(new ReleaseEvent.EmbargoLifted(number, house.noon, 40));
    }

    @ParameterizedTest
    @EnumSource
    void e23_what_is_held_at_its_time_is_announced_when_it_really_comes_out(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.at(OFFICER);
        house.embargo().hold(number, reason());
        house.clockReads(house.noon.plus(minutes(1)));
        house.the(LiftWatch.class).look();
        assertThat(house.events()).noneMatch(ReleaseEvent.EmbargoLifted.class::isInstance);

        house.at(EDITOR);
        house.endsHold(number);
        house.the(LiftWatch.class).look();
        assertThat(house.events()).anyMatch(ReleaseEvent.EmbargoLifted.class::isInstance);
    }

    @ParameterizedTest
    @EnumSource
    void e24_the_dry_run_changes_nothing_and_sends_nothing(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.accepts(CLEARED);
        var release = house.files().find(number);
        var events = house.events();
        var readings = count(house, "audit_reading");

        house.at(OFFICER);
        for (var at : List.of(house.morning, house.noon.minusMillis(1), house.noon, house.noon.plus(minutes(60)))) {
            house.the(DryRun.class).seers(number, at);
        }

        assertThat(house.events()).isEqualTo(events);
        assertThat(count(house, "audit_reading")).isEqualTo(readings);
        assertThat(count(house, "release_opening")).isZero();
        assertThat(house.files().find(number).changes()).isEqualTo(release.changes());
    }

    // ── E25, E26, E33, E34

    @ParameterizedTest
    @EnumSource
    void e26_new_terms_ask_again_and_an_acceptance_for_another_outlet_is_none(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.accepts(CLEARED);
        house.reads(CLEARED);
        assertThat(house.newsroom().isReadable(number, RU)).isTrue();

        house.reads(new Reader(CLEARED.person(), Optional.of("lakewire"), Clearance.EMBARGO, false));
        assertThat(house.newsroom().isReadable(number, RU)).isFalse();
        house.reads(CLEARED);
        var next = house.the(ReleaseImport.class)
                .terms(
                        Localized.of("Новыя", "Новые", "New"),
                        Localized.of("<p>г</p>", "<p>д</p>", "<p>f</p>"),
                        house.morning);
        assertThat(house.newsroom().isReadable(number, RU)).isFalse();
        var contract = house.the(EmbargoContract.class);
        assertThat(contract.accept(next - 1, RU))
                .as("what was shown is no longer what holds")
                .isFalse();
        assertThat(contract.accept(next, RU)).isTrue();
        assertThat(house.newsroom().isReadable(number, RU)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void e33_what_goes_with_an_embargoed_text_does_not_leave_without_it(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.accepts(CLEARED);
        house.reads(CLEARED);

        var missing = house.newsroom().find(number, Language.BELARUSIAN).orElseThrow();
        assertThat(missing.text()).isEmpty();
        assertThat(missing.facts()).isEmpty();
        assertThat(house.newsroom().find(number, RU).orElseThrow().facts()).isPresent();

        house.clockReads(house.noon);
        assertThat(house.newsroom()
                        .find(number, Language.BELARUSIAN)
                        .orElseThrow()
                        .facts())
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void e33_copied_and_printed_stand_in_the_log_and_who_may_not_read_takes_nothing_away(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.accepts(CLEARED);
        house.reads(CLEARED);
        house.newsroom().underEmbargo();
        house.newsroom().underEmbargo();
        house.newsroom().find(number, RU);
        house.newsroom().tookAway(number, RU, false);
        house.newsroom().tookAway(number, RU, true);
        for (var reader : List.of(JOURNALIST, ALSO_CLEARED)) { // who knows nothing of it, and who has a notice
            house.reads(reader);
            assertThatThrownBy(() -> house.newsroom().tookAway(number, RU, true))
                    .isInstanceOf(NoSuchRelease.class);
        }

        assertThat(house.sql()
                        .queryForList(
                                "select action from audit_reading where release_number = ? and before_lift and action <> 'AT_DESK' order by id",
                                String.class,
                                number.toString()))
                .containsExactly("LISTED", "OPENED", "COPIED", "PRINTED");
        house.clockReads(house.noon);
        house.newsroom().find(number, RU);
        assertThat(house.sql()
                        .queryForList(
                                "select action from audit_reading where release_number = ? and not before_lift",
                                String.class,
                                number.toString()))
                .containsExactly("OPENED");
    }

    // ── E39, E43, E46–E48, E51

    @ParameterizedTest
    @EnumSource
    void e39_a_hold_of_all_changes_nothing_for_who_reads_what_is_out(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var out = house.ready(until(house.morning.plus(minutes(1))));
        var hidden = house.ready(until(house.noon));
        house.accepts(CLEARED);
        house.clockReads(house.morning.plus(minutes(2)));
        for (var reader : List.of(JOURNALIST, CLEARED)) {
            house.reads(reader);
            var before = house.newsroom().fingerprint(out);
            var beforeHidden = house.newsroom().fingerprint(hidden);
            house.at(OFFICER);
            house.embargo().holdAll(reason());
            assertThat(house.newsroom().fingerprint(out)).isEqualTo(before);
            if (reader.equals(CLEARED)) {
                assertThat(house.newsroom().fingerprint(hidden))
                        .as("who reads it learns that it is held")
                        .isNotEqualTo(beforeHidden);
            } else {
                assertThat(house.newsroom().fingerprint(hidden)).isEqualTo(beforeHidden);
            }
            house.embargo().undoHoldAll();
        }
    }

    @ParameterizedTest
    @EnumSource
    void e43_outside_the_circle_even_the_neutral_notice_is_absent(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        for (var circle : List.<Circle>of(
                new Circle.Outlets(Set.of("pryklad-tv")),
                new Circle.Persons(Set.of(CLEARED.person().orElseThrow())))) {
            var number = house.submitted(until(house.noon));
            house.at(OFFICER);
            house.circles(number, circle);
            house.at(EDITOR);
            house.approves(number, RU);
            house.reads(CLEARED);
            assertThat(house.newsroom().isThere(number)).isTrue();
            house.reads(ALSO_CLEARED);
            assertThat(house.newsroom().isThere(number)).isFalse();
            assertThat(house.newsroom().underEmbargo())
                    .extracting(ReleaseLine::number)
                    .doesNotContain(number);
        }
    }

    @ParameterizedTest
    @EnumSource
    void e43_whoever_is_named_reads_this_release_alone_without_a_grant_and_on_the_same_terms(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.accepts(CLEARED); // there are terms
        var others = house.ready(until(house.noon));
        house.reads(INTERPRETER);
        var contract = house.the(EmbargoContract.class);
        assertThat(contract.terms()).as("named nowhere").isEmpty();
        assertThat(contract.accept(1, RU)).isFalse();
        assertThat(contract.acceptedAt()).isEmpty();

        var number = house.submitted(until(house.noon));
        house.at(OFFICER);
        house.circles(number, new Circle.Persons(Set.of(INTERPRETER.person().orElseThrow())));
        assertThat(contract.terms()).as("of nothing that is ready").isEmpty();
        house.at(EDITOR);
        house.approves(number, RU);

        var before = house.newsroom().find(number, RU).orElseThrow();
        assertThat(before.text()).isEmpty();
        assertThat(before.embargo().orElseThrow().obstacle()).contains(UnderEmbargo.Obstacle.TERMS_NOT_ACCEPTED);
        assertThat(contract.accept(contract.terms().orElseThrow().version(), RU))
                .isTrue();
        assertThat(house.newsroom().find(number, RU).orElseThrow().text()).isPresent();
        assertThat(house.sql()
                        .queryForList(
                                "select action from audit_reading where release_number = ? and person = ? and before_lift",
                                String.class,
                                number.toString(),
                                INTERPRETER.person().orElseThrow()))
                .as("the reader log has it, as of any embargo reader (E33)")
                .containsExactly("OPENED");
        assertThat(house.newsroom().underEmbargo())
                .extracting(ReleaseLine::number)
                .containsExactly(number);
        assertThat(house.newsroom().isThere(others)).isFalse();
        assertThat(house.files().find(number).canRead()).isEqualTo(1);
        assertThat(house.files().find(others).canRead()).isEqualTo(2);

        house.clockReads(house.morning.plus(minutes(5)));
        house.embargo()
                .extend(number, until(house.noon.plus(minutes(60))), reason()); // and confirms it like anybody (E19)
        assertThat(house.newsroom().isReadable(number, RU)).isFalse();
        var extension = contract.toConfirm(number).orElseThrow();
        assertThat(house.the(SinceReading.class).untold())
                .extracting(SinceRead::number)
                .containsExactly(number);
        assertThat(contract.confirmExtension(number, extension.count())).isTrue();
        assertThat(house.newsroom().isReadable(number, RU)).isTrue();

        house.reads(CLEARED);
        assertThat(house.newsroom().isThere(number)).as("a grant is no name").isFalse();
        house.reads(new Reader(INTERPRETER.person(), Optional.empty(), Clearance.ACCREDITED, true));
        assertThat(house.newsroom().isThere(number))
                .as("staff reads at the desk")
                .isFalse();
        house.reads(JOURNALIST);
        assertThat(contract.terms()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void e43_whoever_is_taken_out_of_a_circle_reads_no_more_until_the_lift_and_the_approvals_stay(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var interpreter = INTERPRETER.person().orElseThrow();
        var cleared = CLEARED.person().orElseThrow();
        var number = house.submitted(until(house.noon));
        house.at(OFFICER);
        house.circles(number, new Circle.Persons(Set.of(interpreter, cleared)));
        assertThat(house.files().find(number).actions())
                .as("in preparation the circle is planned")
                .doesNotContain(DeskRelease.Action.TAKE_OUT);
        house.at(EDITOR);
        house.approves(number, RU);
        house.accepts(INTERPRETER);
        house.reads(INTERPRETER);
        assertThat(house.newsroom().find(number, RU).orElseThrow().text()).isPresent();
        var fingerprint = house.newsroom().fingerprint(number);

        house.at(OFFICER);
        assertThat(house.files().find(number).actions()).contains(DeskRelease.Action.TAKE_OUT);
        house.embargo().takeOut(number, Set.of(interpreter));

        assertThat(house.newsroom().fingerprint(number))
                .isNotEqualTo(fingerprint)
                .isEqualTo(house.newsroom().fingerprint(new ReleaseNumber(2026, "ZZZZZZ")));
        assertThat(house.newsroom().find(number, RU)).isEmpty();
        assertThat(house.the(SinceReading.class).untold()).isEmpty();
        assertThat(house.the(EmbargoContract.class).terms()).isEmpty();
        assertThat(house.files().find(number).state()).isEqualTo(ReleaseState.READY);
        assertThatThrownBy(() -> house.embargo().takeOut(number, Set.of(interpreter)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refused.Why.NOT_IN_THE_CIRCLE));
        house.reads(CLEARED);
        assertThat(house.newsroom().isThere(number)).as("the others stay").isTrue();
        house.embargo().takeOut(number, Set.of(cleared));
        assertThat(house.newsroom().isThere(number)).as("nobody is left").isFalse();
        assertThat(house.files().find(number).actions()).doesNotContain(DeskRelease.Action.TAKE_OUT);

        house.clockReads(house.noon);
        house.reads(INTERPRETER);
        assertThat(house.newsroom().isReadable(number, RU)).isTrue();
        assertThatThrownBy(() -> house.embargo().takeOut(number, Set.of(cleared)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refused.Why.ALREADY_OUT));
    }

    @ParameterizedTest
    @EnumSource
    void e47_what_leaves_at_the_lift_is_the_first_version_of_that_moment_however_often_it_was_approved(
            Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        for (var headline : List.of("Второй заголовок", "Третий заголовок")) {
            approvesAgain(house, number, headline, Submission.FIRST);
        }
        house.clockReads(house.noon);
        house.reads(JOURNALIST);
        var out = house.newsroom().find(number, RU).orElseThrow();
        assertThat(out.text().orElseThrow().version()).isEqualTo(1);
        assertThat(out.text().orElseThrow().headline()).isEqualTo("Третий заголовок");
        assertThat(out.visibleFrom()).contains(house.noon);
        assertThat(out.notices()).isEmpty();

        house.clockReads(house.noon.plus(minutes(5)));
        approvesAgain(
                house,
                number,
                "Четвёртый заголовок",
                new Submission(
                        ChangeKind.CORRECTION, Localized.of("а", "б", "c"), Localized.of("а", "б", "c"), Set.of()));
        assertThat(house.newsroom()
                        .find(number, RU)
                        .orElseThrow()
                        .text()
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void e48_a_topic_that_only_hidden_releases_have_is_hidden_with_them(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.the(ReleaseImport.class)
                .keep(List.of(), List.of(new TopicName("lakes", Localized.of("Азёры", "Озёра", "Lakes"))));
        var number = house.submitted(until(house.noon));
        house.at(OFFICER);
        house.revises(number, about(Set.of("lakes")));
        house.at(EDITOR);
        house.approves(number, RU);
        house.accepts(CLEARED);

        house.reads(JOURNALIST);
        assertThat(house.newsroom().topics()).isEmpty();
        house.reads(ALSO_CLEARED);
        assertThat(house.newsroom().topics()).as("a topic is a word too").isEmpty();
        house.reads(CLEARED);
        assertThat(house.newsroom().topics()).extracting(TopicName::key).containsExactly("lakes");
        house.clockReads(house.noon);
        house.reads(JOURNALIST);
        assertThat(house.newsroom().topics()).extracting(TopicName::key).containsExactly("lakes");
    }

    @ParameterizedTest
    @EnumSource
    void the_dry_run_knows_the_audience_that_readers_are_asked_with(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(atOnce());
        house.at(OFFICER);
        house.revises(number, FactsDraft.of(ReleaseKind.STATEMENT, Audience.EVERYONE, RU));

        assertThat(house.the(DryRun.class).seers(number, house.noon).stream()
                        .filter(preview -> preview.language() == RU)
                        .map(DryRun.Seers::everyone))
                .as("the wider audience is not approved yet")
                .containsExactly(Sight.NOTHING);
    }

    private static FactsDraft about(Set<String> topics) {
        return new FactsDraft(
                ReleaseKind.STATEMENT,
                Audience.ACCREDITED,
                RU,
                Optional.empty(),
                Localized.none(),
                Localized.none(),
                Localized.none(),
                Localized.none(),
                Localized.none(),
                Localized.none(),
                topics);
    }

    private static void approvesAgain(
            ReleaseHouse house, ReleaseNumber number, String headline, Submission submission) {
        house.at(OFFICER);
        house.writing().change(number, RU);
        house.writes(number, RU, words(headline));
        house.writing().submit(number, RU, submission);
        house.at(EDITOR);
        house.approves(number, RU);
    }

    private static EmbargoPlan untilWith(Instant lift, Optional<Instant> window) {
        return new EmbargoPlan.UntilInstant(minsk(lift), window.map(ReleaseHouse::minsk));
    }

    private static void refused(ThrowingCallable verb, Refused.Why why) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static long count(ReleaseHouse house, String table) {
        var counted = house.sql().queryForObject("select count(*) from " + table, Long.class);
        return counted == null ? 0 : counted;
    }
}
