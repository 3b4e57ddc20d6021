package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.JOURNALIST;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.SECOND_EDITOR;
import static presscenter.release.ReleaseHouse.minsk;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.reason;
import static presscenter.release.ReleaseHouse.until;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.embargo.PressClock;
import presscenter.language.Language;
import presscenter.language.Localized;

/** Closing is easy while a release is closed, and impossible once it is out; opening takes an editor (E18). */
@Tag("started")
class LateDecisionsTest {
    private static final Localized<String> TOLD = Localized.of("а", "б", "c");

    @ParameterizedTest
    @EnumSource
    void an_officer_does_not_turn_a_time_into_a_delivery_and_deliver(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var timed = house.ready(until(house.noon));
        var open = house.ready(new EmbargoPlan.UntilFurtherNotice(Optional.empty()));
        house.at(OFFICER);
        var untilDelivered = new EmbargoPlan.UntilDelivered(Optional.empty(), Optional.empty());

        refused(Refused.Why.EARLIER_THAN_BEFORE, () -> house.embargo().extend(timed, untilDelivered, reason()));
        refused(Refused.Why.EARLIER_THAN_BEFORE, () -> house.embargo().extend(open, untilDelivered, reason()));
        refused(Refused.Why.EARLIER_THAN_BEFORE, () -> house.embargo().extend(open, until(house.noon), reason()));
        refused(Refused.Why.NOT_UNTIL_DELIVERED, () -> house.embargo().deliver(timed));
        assertThat(house.files().find(open).actions()).doesNotContain(DeskRelease.Action.EXTEND);

        house.embargo().extend(timed, new EmbargoPlan.UntilFurtherNotice(Optional.empty()), reason());
        house.clockReads(house.noon);
        house.reads(JOURNALIST);
        assertThat(house.newsroom().isThere(timed)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void what_waits_for_a_delivery_may_be_expected_later(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(new EmbargoPlan.UntilDelivered(Optional.of(minsk(house.noon)), Optional.empty()));
        house.at(OFFICER);

        house.embargo()
                .extend(
                        number,
                        new EmbargoPlan.UntilDelivered(
                                Optional.of(minsk(house.noon.plus(minutes(30)))), Optional.empty()),
                        reason());
        house.embargo().deliver(number);

        house.reads(JOURNALIST);
        assertThat(house.newsroom().isThere(number)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void what_lifts_while_a_closing_waits_for_the_trail_is_out_and_the_closing_is_refused(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.at(EDITOR);
        house.clockReads(house.noon.minusMillis(1));

        house.atTheTrail(() -> house.clockReads(house.noon));
        refused(
                Refused.Why.TOO_LATE,
                () -> house.embargo().extend(number, until(house.noon.plus(minutes(30))), reason()));
        house.clockReads(house.noon.minusMillis(1));
        house.atTheTrail(() -> house.clockReads(house.noon));
        refused(Refused.Why.TOO_LATE, () -> house.embargo().hold(number, reason()));
        house.clockReads(house.noon.minusMillis(1));
        house.atTheTrail(() -> house.clockReads(house.noon));
        refused(Refused.Why.TOO_LATE, () -> house.embargo().withdraw(number, reason(), TOLD));

        house.reads(JOURNALIST);
        assertThat(house.newsroom().find(number, Language.RUSSIAN).orElseThrow().text())
                .isPresent();
        assertThat(house.files().find(number).changes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_slow_machine_closes_nothing_that_others_have_opened_by_the_database_s_clock(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        var here = house.noon.minusSeconds(1);
        house.clockReads(here);
        house.the(PressClock.class).measured(house.noon, here);
        house.at(EDITOR);

        refused(
                Refused.Why.ALREADY_OUT,
                () -> house.embargo().extend(number, until(house.noon.plus(minutes(30))), reason()));
        refused(Refused.Why.ALREADY_OUT, () -> house.embargo().hold(number, reason()));

        house.embargo().withdraw(number, reason(), TOLD);
        house.clockReads(house.noon);
        house.reads(JOURNALIST);
        assertThat(house.newsroom().find(number, Language.RUSSIAN).orElseThrow().withdrawn())
                .as("withdrawn after it was out, and readers are told")
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void a_fast_machine_extends_holds_and_takes_back_what_is_not_out_by_the_database_s_clock(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var extended = house.ready(until(house.noon));
        var held = house.ready(until(house.noon));
        var withdrawn = house.ready(until(house.noon));
        anHourFast(house, house.noon.minus(minutes(30)));
        house.at(EDITOR);

        house.embargo().extend(extended, until(house.noon.plus(minutes(30))), reason());
        house.embargo().hold(held, reason());
        house.embargo().withdraw(withdrawn, reason(), TOLD);

        anHourFast(house, house.noon);
        house.reads(JOURNALIST);
        assertThat(house.newsroom().isThere(extended)).isFalse();
        assertThat(house.newsroom().isThere(held)).isFalse();
        assertThat(house.newsroom().isThere(withdrawn))
                .as("withdrawn before it was out: unknown to all but those who had opened it (E51)")
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_hold_of_all_pressed_at_a_fast_machine_stops_what_lifts_within_the_coming_hour(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        anHourFast(house, house.noon.minus(minutes(30)));
        house.at(OFFICER);

        house.embargo().holdAll(reason());

        assertThat(house.files().holdOfAll().orElseThrow().since()).isEqualTo(house.noon.minus(minutes(30)));
        anHourFast(house, house.noon);
        house.reads(JOURNALIST);
        assertThat(house.newsroom().isThere(number)).isFalse();
    }

    /** The database says the truth, and this machine is an hour ahead of it. */
    private static void anHourFast(ReleaseHouse house, Instant truth) {
        var here = truth.plus(Duration.ofHours(1));
        house.clockReads(here);
        house.the(PressClock.class).measured(truth, here);
    }

    @ParameterizedTest
    @EnumSource
    void what_a_hold_kept_closed_over_its_time_can_still_be_extended_or_withdrawn(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var extended = house.ready(until(house.noon));
        var withdrawn = house.ready(until(house.noon));
        house.at(OFFICER);
        house.clockReads(house.noon.minus(minutes(5)));
        house.embargo().hold(extended, reason());
        house.embargo().hold(withdrawn, reason());

        house.clockReads(house.noon.plus(minutes(5)));
        house.embargo().extend(extended, until(house.noon.plus(minutes(30))), reason());
        house.at(EDITOR);
        house.embargo().withdraw(withdrawn, reason(), TOLD);
        house.endsHold(extended);

        house.reads(JOURNALIST);
        assertThat(house.newsroom().isThere(extended)).isFalse();
        assertThat(house.newsroom().isThere(withdrawn)).isFalse();
        house.clockReads(house.noon.plus(minutes(30)));
        assertThat(house.newsroom().isThere(extended)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void what_the_hold_of_all_kept_closed_can_be_held_itself_and_its_lift_comes_after_both(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.at(OFFICER);
        house.clockReads(house.noon.minus(minutes(5)));
        house.embargo().holdAll(reason());
        house.clockReads(house.noon.plus(minutes(5)));
        house.embargo().hold(number, reason());
        endsTheHoldOfAll(house);

        house.reads(JOURNALIST);
        assertThat(house.newsroom().isThere(number)).isFalse();
        house.clockReads(house.noon.plus(minutes(20)));
        house.at(EDITOR);
        house.endsHold(number);
        assertThat(house.newsroom().find(number, Language.RUSSIAN).orElseThrow().visibleFrom())
                .contains(house.noon.plus(minutes(20)));
    }

    @ParameterizedTest
    @EnumSource
    void what_was_not_ready_at_its_time_can_still_be_closed(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var held = house.submitted(until(house.noon));
        var extended = house.submitted(until(house.noon));
        var withdrawn = house.submitted(until(house.noon));
        house.at(EDITOR);
        house.clockReads(house.noon.plus(minutes(5)));

        house.embargo().hold(held, reason());
        house.embargo().extend(extended, until(house.noon.plus(minutes(30))), reason());
        house.embargo().withdraw(withdrawn, reason(), TOLD);
        house.clockReads(house.noon.plus(minutes(6)));
        house.at(SECOND_EDITOR); // whoever moved the lift does not approve what goes with it
        house.approves(held, Language.RUSSIAN);
        house.approves(extended, Language.RUSSIAN);

        house.reads(JOURNALIST);
        assertThat(house.newsroom().isThere(held)).isFalse();
        assertThat(house.newsroom().isThere(extended)).isFalse();
        assertThat(house.newsroom().isThere(withdrawn)).isFalse();
        house.clockReads(house.noon.plus(minutes(10)));
        house.endsHold(held);
        assertThat(house.newsroom().find(held, Language.RUSSIAN).orElseThrow().visibleFrom())
                .contains(house.noon.plus(minutes(10)));
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_opened_while_somebody_holds_everything(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var speech = house.ready(new EmbargoPlan.UntilDelivered(Optional.empty(), Optional.empty()));
        var late = house.submitted(until(house.noon));
        house.clockReads(house.noon.plus(minutes(1)));
        house.at(SECOND_EDITOR);

        house.atTheTrail(() -> aside(() -> house.embargo().holdAll(reason())));
        refused(Refused.Why.ALREADY_ON_HOLD, () -> house.embargo().deliver(speech));
        house.embargo().undoHoldAll();
        house.atTheTrail(() -> aside(() -> house.embargo().holdAll(reason())));
        refused(Refused.Why.ALREADY_ON_HOLD, () -> house.approves(late, Language.RUSSIAN));

        house.reads(JOURNALIST);
        house.clockReads(house.noon.plus(Duration.ofHours(1)));
        assertThat(house.newsroom().isThere(speech)).isFalse();
        assertThat(house.newsroom().isThere(late)).isFalse();
    }

    private static void endsTheHoldOfAll(ReleaseHouse house) {
        house.at(EDITOR);
        house.embargo().endHoldAll(reason());
        house.at(SECOND_EDITOR);
        house.embargo().endHoldAll(reason());
    }

    /** Somebody else does it, at another desk, meanwhile. */
    static void aside(Runnable verb) {
        java.util.concurrent.CompletableFuture.runAsync(verb).join();
    }

    private static void refused(Refused.Why why, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
