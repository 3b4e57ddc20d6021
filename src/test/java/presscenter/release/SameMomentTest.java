package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static presscenter.release.ReleaseHouse.ALSO_CLEARED;
import static presscenter.release.ReleaseHouse.CLEARED;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.JOURNALIST;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.reason;
import static presscenter.release.ReleaseHouse.until;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import presscenter.Databases;
import presscenter.embargo.Circle;
import presscenter.embargo.Reader;
import presscenter.language.Language;

/** Those who look because of the same notice share what is the same for all of them, and nothing else. */
@Tag("started")
class SameMomentTest {
    private final AtomicInteger found = new AtomicInteger();

    @Test
    void what_is_asked_again_in_the_same_moment_has_the_same_answer_and_in_another_one_its_own() {
        var moment = new SameMoment();
        assertThat(moment.<Integer>once("question", found::incrementAndGet)).isEqualTo(1);
        assertThat(moment.<Integer>once("question", found::incrementAndGet)).isEqualTo(1);
        assertThat(moment.<Integer>once("another", found::incrementAndGet)).isEqualTo(2);
        assertThat(new SameMoment().<Integer>once("question", found::incrementAndGet))
                .isEqualTo(3);
    }

    @Test
    void what_fails_is_told_as_it_failed_and_asked_anew() {
        var moment = new SameMoment();
        assertThatThrownBy(() -> moment.once("question", () -> {
                    throw new NoSuchRelease();
                }))
                .isInstanceOf(NoSuchRelease.class);
        assertThat(moment.<Integer>once("question", found::incrementAndGet)).isEqualTo(1);
    }

    /** The lift comes between the looks of several readers, of whom those who may see more than others come last. */
    @Test
    void readers_who_are_all_alike_share_an_answer_and_a_grant_or_a_name_in_a_circle_asks_for_itself() {
        var house = ReleaseHouse.emptyOn(Databases.H2);
        house.accepts(CLEARED);
        var named = new Reader(CLEARED.person(), CLEARED.outlet(), JOURNALIST.clearance(), false);
        var lift = house.morning.plus(minutes(60));
        var number = house.ready(until(lift));
        house.clockReads(lift.minus(minutes(1)));
        var moment = new SameMoment();
        assertThat(listed(house, JOURNALIST, moment)).isEmpty();

        house.clockReads(lift);
        assertThat(listed(house, JOURNALIST, moment)).as("the same moment").isEmpty();
        assertThat(listed(house, CLEARED, moment)).as("no longer under embargo").containsExactly(number);
        assertThat(listed(house, JOURNALIST, new SameMoment())).containsExactly(number);

        var next = house.submitted(until(lift.plus(minutes(60))));
        house.circles(next, new Circle.Persons(Set.of(named.person().orElseThrow())));
        house.at(EDITOR);
        house.approves(next, Language.RUSSIAN);
        assertThat(listed(house, named, new SameMoment())).containsExactlyInAnyOrder(number, next);
    }

    @Test
    void grants_that_nothing_tells_from_each_other_share_an_answer_and_each_has_its_line_in_the_log() {
        var house = ReleaseHouse.emptyOn(Databases.H2);
        house.accepts(CLEARED);
        house.accepts(ALSO_CLEARED);
        var lift = house.morning.plus(minutes(60));
        var number = house.ready(until(lift));
        house.clockReads(lift.minus(minutes(1)));
        var moment = new SameMoment();
        assertThat(band(house, CLEARED, moment)).containsExactly(number);

        house.clockReads(lift);
        assertThat(band(house, ALSO_CLEARED, moment)).as("the same moment").containsExactly(number);
        assertThat(band(house, ALSO_CLEARED, new SameMoment())).isEmpty();
        assertThat(house.sql()
                        .queryForList(
                                "select person from audit_reading where action = 'LISTED' and release_number = ?",
                                java.util.UUID.class,
                                number.toString()))
                .containsExactlyInAnyOrder(
                        CLEARED.person().orElseThrow(), ALSO_CLEARED.person().orElseThrow());
    }

    @Test
    void who_has_not_accepted_the_terms_shares_no_words_with_who_has() {
        var house = ReleaseHouse.emptyOn(Databases.H2);
        house.accepts(CLEARED);
        house.ready(until(house.morning.plus(minutes(60))));
        var moment = new SameMoment();
        assertThat(bandTexts(house, CLEARED, moment)).hasSize(1);
        assertThat(bandTexts(house, ALSO_CLEARED, moment)).isEmpty();
        assertThat(band(house, ALSO_CLEARED, moment)).as("a notice").hasSize(1);
    }

    @Test
    void a_circle_of_outlets_lets_in_nobody_else_in_the_same_moment() {
        var house = ReleaseHouse.emptyOn(Databases.H2);
        house.accepts(CLEARED);
        house.accepts(ALSO_CLEARED);
        var number = house.submitted(until(house.morning.plus(minutes(60))));
        house.circles(number, new Circle.Outlets(Set.of(CLEARED.outlet().orElseThrow())));
        house.at(EDITOR);
        house.approves(number, Language.RUSSIAN);
        assertThat(ALSO_CLEARED.outlet()).isNotEqualTo(CLEARED.outlet());
        var moment = new SameMoment();
        assertThat(band(house, CLEARED, moment)).containsExactly(number);
        assertThat(band(house, ALSO_CLEARED, moment)).isEmpty();
    }

    /** An extension is stored after the moment began and before the band is asked for. */
    @Test
    void an_extension_that_comes_meanwhile_waits_to_be_confirmed_by_who_opened_the_text() {
        var house = ReleaseHouse.emptyOn(Databases.H2);
        house.accepts(CLEARED);
        house.accepts(ALSO_CLEARED);
        var lift = house.morning.plus(minutes(60));
        var number = house.ready(until(lift));
        house.reads(CLEARED);
        house.newsroom().find(number, Language.RUSSIAN);
        var moment = new SameMoment();
        assertThat(listedOut(house, ALSO_CLEARED, moment)).isEmpty();

        house.at(OFFICER);
        house.embargo().extend(number, until(lift.plus(minutes(60))), reason());
        assertThat(bandTexts(house, ALSO_CLEARED, moment)).as("did not open it").hasSize(1);
        assertThat(bandTexts(house, CLEARED, moment)).isEmpty();
        assertThat(band(house, CLEARED, moment)).containsExactly(number);
    }

    private static List<ReleaseNumber> band(ReleaseHouse house, Reader reader, SameMoment moment) {
        return lines(house, reader, moment).stream().map(ReleaseLine::number).toList();
    }

    private static List<Object> bandTexts(ReleaseHouse house, Reader reader, SameMoment moment) {
        return lines(house, reader, moment).stream()
                .flatMap(line -> line.texts().values().stream())
                .map(text -> (Object) text)
                .toList();
    }

    private static List<ReleaseLine> lines(ReleaseHouse house, Reader reader, SameMoment moment) {
        house.reads(reader);
        var lines = new ArrayList<ReleaseLine>();
        moment.run(() -> lines.addAll(house.newsroom().underEmbargo()));
        return lines;
    }

    private static List<ReleaseLine> listedOut(ReleaseHouse house, Reader reader, SameMoment moment) {
        house.reads(reader);
        var lines = new ArrayList<ReleaseLine>();
        moment.run(() -> lines.addAll(
                house.newsroom().list(ReleaseFilter.ALL, Optional.empty(), 10).lines()));
        return lines;
    }

    /** What stands in the band, and what is out. */
    private static List<ReleaseNumber> listed(ReleaseHouse house, Reader reader, SameMoment moment) {
        house.reads(reader);
        var listed = new ArrayList<ReleaseNumber>();
        moment.run(() -> {
            house.newsroom().underEmbargo().forEach(line -> listed.add(line.number()));
            house.newsroom()
                    .list(ReleaseFilter.ALL, Optional.empty(), 10)
                    .lines()
                    .forEach(line -> listed.add(line.number()));
        });
        return listed;
    }
}
