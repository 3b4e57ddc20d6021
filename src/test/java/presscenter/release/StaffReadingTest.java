package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.SECOND_EDITOR;
import static presscenter.release.ReleaseHouse.SECOND_OFFICER;
import static presscenter.release.ReleaseHouse.TRANSLATOR;
import static presscenter.release.ReleaseHouse.atOnce;
import static presscenter.release.ReleaseHouse.until;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.embargo.PressClock;
import presscenter.language.Language;
import presscenter.security.Person;

/** What staff has of hidden texts at the desk stands in the reader log too (E33). */
@Tag("started")
class StaffReadingTest {
    @ParameterizedTest
    @EnumSource
    void a_hidden_text_at_the_desk_is_logged_once_for_each_person_and_version(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.submitted(until(house.noon));
        house.at(SECOND_EDITOR);
        assertThat(logged(house, number, SECOND_EDITOR)).isEmpty();
        house.files().find(number);
        house.files().find(number);
        assertThat(logged(house, number, SECOND_EDITOR)).containsExactly("ru 1 AT_DESK true");
        assertThat(logged(house, number, SECOND_OFFICER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_translator_is_logged_like_everybody_and_who_is_refused_is_not(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.submitted(until(house.noon));
        house.at(TRANSLATOR);
        assertThatThrownBy(() -> house.files().find(number)).isInstanceOf(NoSuchRelease.class);
        assertThat(logged(house, number, TRANSLATOR)).isEmpty();
        house.at(OFFICER);
        house.assigns(number, TRANSLATOR.id(), Language.ENGLISH, Optional.empty());
        house.at(TRANSLATOR);
        house.files().find(number);
        assertThat(logged(house, number, TRANSLATOR)).containsExactly("ru 1 AT_DESK true");
    }

    @ParameterizedTest
    @EnumSource
    void older_versions_and_a_preview_are_logged_and_what_is_out_is_not(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var hidden = house.ready(until(house.noon));
        var out = house.ready(atOnce());
        house.at(SECOND_OFFICER);
        house.files().versions(hidden, Language.RUSSIAN);
        house.files().versions(out, Language.RUSSIAN);
        house.files().find(out);
        house.the(PreviewDesk.class)
                .look(hidden, Language.RUSSIAN, PreviewDesk.As.ACCREDITED, house.noon.minusMillis(1), false);
        assertThat(logged(house, hidden, SECOND_OFFICER)).containsExactly("ru 1 AT_DESK true");
        assertThat(logged(house, out, SECOND_OFFICER)).isEmpty();
        house.the(PreviewDesk.class).look(hidden, Language.RUSSIAN, PreviewDesk.As.ACCREDITED, house.noon, false);
        assertThat(logged(house, hidden, SECOND_OFFICER)).containsExactly("ru 1 AT_DESK true", "ru 1 PREVIEWED true");
        assertThat(house.files().find(hidden).opened()).as("staff is no reader").isZero();
    }

    @ParameterizedTest
    @EnumSource
    void headlines_in_the_desks_lists_are_logged_too_and_what_is_out_is_not(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var hidden = house.ready(until(house.noon));
        var submitted = house.submitted(until(house.noon));
        var out = house.ready(atOnce());
        house.at(SECOND_EDITOR);
        house.files().liftingSoon();
        assertThat(logged(house, hidden, SECOND_EDITOR)).containsExactly("ru 1 LISTED true");
        assertThat(logged(house, submitted, SECOND_EDITOR)).containsExactly("ru 1 LISTED true");
        house.files().liftingSoon();
        house.at(SECOND_OFFICER);
        house.files().board(Optional.empty(), 10);
        house.files().board(Optional.empty(), 10);
        assertThat(logged(house, hidden, SECOND_OFFICER)).containsExactly("ru 1 LISTED true");
        assertThat(logged(house, out, SECOND_OFFICER)).isEmpty();
        house.at(EDITOR);
        house.files().myWork();
        assertThat(logged(house, submitted, EDITOR)).containsExactly("ru 1 LISTED true");
        assertThat(house.files().find(hidden).opened()).as("staff is no reader").isZero();
    }

    @ParameterizedTest
    @EnumSource
    void to_choose_among_what_is_out_shows_and_logs_nothing_that_is_hidden(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var hidden = house.ready(until(house.noon));
        var held = house.ready(until(house.noon));
        var out = house.ready(atOnce());
        var replaced = house.ready(atOnce());
        house.at(OFFICER);
        house.desk().replace(replaced, out);
        house.at(SECOND_EDITOR);
        assertThat(house.files().out(10)).extracting(DeskRelease::number).containsExactly(out);
        house.embargo().hold(held, ReleaseHouse.reason());
        var later = house.noon.plus(ReleaseHouse.minutes(1));
        house.clockReads(later);
        house.the(PressClock.class).measured(later, later); // a hold measured the database's own clock
        assertThat(house.files().out(10)).extracting(DeskRelease::number).containsExactly(hidden, out);
        assertThat(logged(house, held, SECOND_EDITOR)).isEmpty();
        assertThat(logged(house, hidden, SECOND_EDITOR)).isEmpty();
        assertThat(house.files().out(1)).extracting(DeskRelease::number).containsExactly(hidden);
    }

    private static List<String> logged(ReleaseHouse house, ReleaseNumber number, Person person) {
        return house.sql()
                .query(
                        """
                        select language, text_version, action, before_lift from audit_reading
                        where release_number = ? and person = ? order by id
                        """,
                        (row, index) -> row.getString(1) + " " + row.getInt(2) + " " + row.getString(3) + " "
                                + row.getBoolean(4),
                        number.toString(),
                        person.id());
    }

    @ParameterizedTest
    @EnumSource
    void a_desk_page_is_of_one_moment_whatever_is_decided_while_it_asks(Databases database) throws Exception {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.submitted(until(house.noon));
        var releases = house.the(Releases.class);
        try (var colleague = Executors.newSingleThreadExecutor()) {
            house.at(EDITOR);

            var states = house.the(StaffReading.class).ask(() -> {
                var found = Releases.numbers(releases.inReview());
                approves(house, number, colleague);
                return releases.whole(found).stream()
                        .map(release -> release.text(Language.RUSSIAN)
                                .current()
                                .map(TextVersion::state)
                                .orElseThrow())
                        .toList();
            });

            assertThat(states).containsExactly(TextState.IN_REVIEW);
        }
        assertThat(house.files().find(number).text(Language.RUSSIAN).approved()).isPresent();
    }

    private static void approves(ReleaseHouse house, ReleaseNumber number, ExecutorService colleague) {
        try {
            colleague.submit(() -> house.approves(number, Language.RUSSIAN)).get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
