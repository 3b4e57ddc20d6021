package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static presscenter.release.ReleaseHouse.ALSO_CLEARED;
import static presscenter.release.ReleaseHouse.CLEARED;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.JOURNALIST;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.SECOND_EDITOR;
import static presscenter.release.ReleaseHouse.atOnce;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.reason;
import static presscenter.release.ReleaseHouse.until;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.embargo.Reader;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.SinceRead.What;

/** Whoever read a release is told what was decided about it since: old time, new time, reason (E18). */
@Tag("started")
class SinceReadingTest {
    @ParameterizedTest
    @EnumSource
    void whoever_read_is_told_of_an_extension_with_both_times_and_the_reason_until_it_is_read_again(
            Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = readBy(CLEARED, house);
        var since = house.the(SinceReading.class);
        assertThat(since.untold()).isEmpty();

        var later = house.noon.plus(minutes(60));
        var at = house.morning.plus(minutes(10));
        house.at(OFFICER);
        house.clockReads(at);
        house.embargo().extend(number, until(later), reason());
        var told = new SinceRead(
                number, What.EXTENDED, at, Optional.of(house.noon), Optional.of(later), Optional.of(reason().text()));
        assertThat(since.untold()).containsExactly(told);
        assertThat(since.of(number, house.morning)).containsExactly(told);
        assertThat(since.of(number, at)).isEmpty();

        house.reads(ALSO_CLEARED); // may know of it, has never read it
        assertThat(since.untold()).isEmpty();
        assertThat(since.of(number, house.morning)).isEmpty();
        house.reads(JOURNALIST);
        assertThat(since.untold()).isEmpty();

        house.reads(CLEARED);
        house.clockReads(at.plus(minutes(1)));
        house.the(EmbargoContract.class).confirmExtension(number, 1);
        house.newsroom().find(number, Language.RUSSIAN);
        assertThat(since.untold()).isEmpty();
        assertThat(since.of(number, house.morning)).containsExactly(told);
    }

    @ParameterizedTest
    @EnumSource
    void of_what_is_closed_meanwhile_one_is_told_until_it_is_put_aside(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = readBy(CLEARED, house);
        var since = house.the(SinceReading.class);
        house.at(OFFICER);
        house.clockReads(house.morning.plus(minutes(1)));
        house.embargo().hold(number, reason());
        assertThat(since.untold()).extracting(SinceRead::what).containsExactly(What.HELD);
        house.clockReads(house.morning.plus(minutes(2)));
        since.putAside(number);
        assertThat(since.untold()).isEmpty();

        house.at(EDITOR);
        house.clockReads(house.morning.plus(minutes(3)));
        house.endsHold(number);
        house.clockReads(house.morning.plus(minutes(4)));
        house.embargo().withdraw(number, reason(), new Localized<>(java.util.Map.of(Language.RUSSIAN, "Отозвано.")));
        assertThat(since.untold()).extracting(SinceRead::what).containsExactly(What.HOLD_ENDED, What.WITHDRAWN);
        assertThat(since.untold().getLast().reason()).contains(reason().text());
        house.clockReads(house.morning.plus(minutes(5)));
        since.putAside(number);
        assertThat(since.untold()).isEmpty();
        house.reads(ALSO_CLEARED);
        assertThat(since.untold()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_hold_of_everything_and_its_end_are_told_of_what_it_closed_and_of_nothing_else(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var out = house.ready(atOnce());
        var number = readBy(CLEARED, house);
        house.newsroom().find(out, Language.RUSSIAN);
        var held = house.morning.plus(minutes(1));
        house.at(OFFICER);
        house.clockReads(held);
        house.embargo().holdAll(reason());
        var toldOfHold = new SinceRead(
                number, What.HELD, held, Optional.empty(), Optional.empty(), Optional.of(reason().text()));
        assertThat(house.the(SinceReading.class).untold()).containsExactly(toldOfHold);

        var ended = house.noon.plus(minutes(1));
        house.clockReads(ended);
        house.at(EDITOR);
        house.embargo().endHoldAll(reason());
        house.at(SECOND_EDITOR);
        house.embargo().endHoldAll(reason());
        assertThat(house.the(SinceReading.class).untold())
                .containsExactly(toldOfHold, SinceRead.plain(number, What.HOLD_ENDED, ended));
        house.reads(ALSO_CLEARED);
        assertThat(house.the(SinceReading.class).untold()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_hold_of_everything_is_not_told_of_what_had_been_withdrawn_before_it(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = readBy(CLEARED, house);
        house.at(EDITOR);
        house.clockReads(house.morning.plus(minutes(1)));
        house.embargo().withdraw(number, reason(), new Localized<>(java.util.Map.of(Language.RUSSIAN, "Отозвано.")));
        house.clockReads(house.morning.plus(minutes(2)));
        house.embargo().holdAll(reason());
        assertThat(house.the(SinceReading.class).untold())
                .extracting(SinceRead::what)
                .containsExactly(What.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource
    void who_lost_the_sight_of_a_release_is_told_nothing_more(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = readBy(CLEARED, house);
        house.at(OFFICER);
        house.clockReads(house.morning.plus(minutes(1)));
        house.embargo().hold(number, reason());
        house.reads(new Reader(CLEARED.person(), CLEARED.outlet(), JOURNALIST.clearance(), false));
        assertThat(house.the(SinceReading.class).untold()).isEmpty();
        assertThat(house.the(SinceReading.class).of(number, Instant.EPOCH)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_early_lift_is_told_with_both_times(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = readBy(CLEARED, house);
        var now = house.morning.plus(minutes(1));
        house.at(EDITOR);
        house.clockReads(now);
        house.embargo().liftEarly(number, Optional.empty(), reason());
        assertThat(house.the(SinceReading.class).untold())
                .containsExactly(new SinceRead(
                        number,
                        What.LIFTED_EARLY,
                        now,
                        Optional.of(house.noon),
                        Optional.of(now),
                        Optional.of(reason().text())));
    }

    private static ReleaseNumber readBy(Reader reader, ReleaseHouse house) {
        var number = house.ready(until(house.noon));
        house.accepts(ALSO_CLEARED);
        house.accepts(reader);
        house.reads(reader);
        assertThat(house.newsroom().find(number, Language.RUSSIAN).orElseThrow().text())
                .isPresent();
        return number;
    }
}
