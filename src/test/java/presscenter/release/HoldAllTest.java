package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static presscenter.release.LateDecisionsTest.aside;
import static presscenter.release.ReleaseHouse.CLEARED;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.JOURNALIST;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.SECOND_EDITOR;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.reason;
import static presscenter.release.ReleaseHouse.until;
import static presscenter.release.ReleaseHouse.words;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.language.Language;

/** One press stops everything, hides nothing that is out, and nothing lifts until it ends (E22). */
@Tag("started")
class HoldAllTest {
    @ParameterizedTest
    @EnumSource
    void what_comes_out_while_it_is_being_pressed_stays_out(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var out = house.ready(until(house.noon));
        var hidden = house.ready(until(house.noon.plusSeconds(1)));
        house.at(OFFICER);
        house.clockReads(house.noon.minusMillis(1));

        house.atTheTrail(() -> house.clockReads(house.noon.plusMillis(400)));
        house.embargo().holdAll(reason());

        house.reads(JOURNALIST);
        house.clockReads(house.noon.plus(minutes(1)));
        assertThat(house.newsroom().isThere(out)).isTrue();
        assertThat(house.newsroom().isThere(hidden)).isFalse();
        assertThat(house.files().holdOfAll().orElseThrow().since()).isEqualTo(house.noon.plusMillis(400));
    }

    @ParameterizedTest
    @EnumSource
    void of_two_who_press_at_once_one_is_refused_and_one_hold_is_in_force(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.at(OFFICER);

        house.atTheTrail(() -> aside(() -> house.embargo().holdAll(reason())));
        assertThatThrownBy(() -> house.embargo().holdAll(reason()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refused.Why.ALREADY_ON_HOLD));

        assertThat(house.the(HoldsOfAll.class).open()).hasSize(1);
        house.embargo().undoHoldAll();
        assertThat(house.files().holdOfAll()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_becomes_ready_during_it_stays_closed_though_its_time_passed_before(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.submitted(until(house.noon));
        house.accepts(CLEARED);
        house.at(OFFICER);
        house.clockReads(house.noon.plus(minutes(30)));
        house.embargo().holdAll(reason());
        house.clockReads(house.noon.plus(minutes(40)));
        house.at(EDITOR);
        house.approves(number, Language.RUSSIAN);

        house.reads(JOURNALIST);
        assertThat(house.newsroom().isThere(number)).isFalse();
        assertThat(house.newsroom()
                        .list(ReleaseFilter.ALL, java.util.Optional.empty(), 10)
                        .lines())
                .isEmpty();
        assertThat(house.files().find(number).out()).isFalse();
        house.reads(CLEARED);
        var held = house.newsroom().find(number, Language.RUSSIAN).orElseThrow();
        assertThat(held.text()).isEmpty();
        assertThat(held.embargo().orElseThrow().held()).isTrue();

        house.clockReads(house.noon.plus(minutes(50)));
        ends(house);
        house.reads(JOURNALIST);
        assertThat(house.newsroom().find(number, Language.RUSSIAN).orElseThrow().visibleFrom())
                .contains(house.noon.plus(minutes(50)));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_out_is_corrected_during_it_and_stays_out(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.at(OFFICER);
        house.clockReads(house.noon.plus(minutes(30)));
        house.embargo().holdAll(reason());

        house.clockReads(house.noon.plus(minutes(40)));
        house.writing().change(number, Language.RUSSIAN);
        var words = words("Заявление");
        house.writes(number, Language.RUSSIAN, new TextDraft(words.headline(), "О чем речь", words.body()));
        house.writing().submit(number, Language.RUSSIAN, Submission.TYPO);
        house.at(EDITOR);
        house.approves(number, Language.RUSSIAN);

        house.reads(JOURNALIST);
        assertThat(house.newsroom()
                        .find(number, Language.RUSSIAN)
                        .orElseThrow()
                        .text()
                        .orElseThrow()
                        .lede())
                .isEqualTo("О чем речь");
    }

    @ParameterizedTest
    @EnumSource
    void what_misses_its_time_during_it_stays_before_the_desk_s_eyes_and_is_counted_at_the_end(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var missed = house.ready(until(house.noon));
        house.ready(until(house.noon.plus(minutes(30))));
        house.at(OFFICER);
        house.clockReads(house.noon.minus(minutes(5)));
        house.embargo().holdAll(reason());
        assertThat(house.files().holdOfAll().orElseThrow().missed()).isZero();

        house.clockReads(house.noon.plus(minutes(5)));
        assertThat(house.files().liftingSoon()).extracting(DeskRelease::number).contains(missed);
        assertThat(house.files().holdOfAll().orElseThrow().missed()).isEqualTo(1);
        assertThat(house.files().reachOfHoldAll().releases()).isEqualTo(2);

        ends(house);
        assertThat(house.files().find(missed).out()).isTrue();
    }

    private static void ends(ReleaseHouse house) {
        house.at(EDITOR);
        house.embargo().endHoldAll(reason());
        house.at(SECOND_EDITOR);
        assertThat(house.embargo().endHoldAll(reason())).isTrue();
    }
}
