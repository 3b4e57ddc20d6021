package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static presscenter.release.ReleaseHouse.ALSO_CLEARED;
import static presscenter.release.ReleaseHouse.CLEARED;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.INTERPRETER;
import static presscenter.release.ReleaseHouse.JOURNALIST;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.atOnce;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.reason;
import static presscenter.release.ReleaseHouse.until;
import static presscenter.release.ReleaseHouse.words;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.audit.ReaderLog;
import presscenter.embargo.Circle;
import presscenter.language.Language;
import presscenter.language.Localized;

/** Who gets a text as a file, what stands in the log, and which time is in the file. */
@Tag("started")
class FiledTest {
    private static final Language RU = Language.RUSSIAN;

    @ParameterizedTest
    @EnumSource
    void e33_a_file_stands_in_the_log_before_and_after_the_lift_and_its_reader_knows_the_text(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.accepts(CLEARED);
        house.reads(CLEARED);

        assertThat(text(house, number)).contains("Заявление");
        house.clockReads(house.noon);
        assertThat(text(house, number)).contains("Заявление");

        assertThat(logged(house, number)).containsExactly("DOWNLOADED true", "DOWNLOADED false");
        assertThat(house.the(ReaderLog.class).whoKnows(number.toString()))
                .contains(CLEARED.person().orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void e1_who_may_not_read_gets_no_file_and_nothing_is_logged(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.accepts(CLEARED);
        for (var reader : List.of(JOURNALIST, ALSO_CLEARED)) { // who knows nothing of it, and who has a notice
            house.reads(reader);
            assertThat(text(house, number)).isEmpty();
        }
        house.reads(CLEARED);
        assertThat(house.newsroom().file(number, Language.ENGLISH))
                .as("no such text")
                .isEmpty();
        assertThat(house.newsroom().file(new ReleaseNumber(2026, "ZZZZZZ"), RU)).isEmpty();
        house.at(OFFICER);
        house.embargo().hold(number, reason());
        assertThat(text(house, number)).as("on hold").isEmpty();

        assertThat(logged(house, number)).isEmpty();
    }

    /** Whoever takes a file without opening the page has opened the text all the same (E19). */
    @ParameterizedTest
    @EnumSource
    void e19_after_an_extension_there_is_no_file_before_it_is_confirmed(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.accepts(CLEARED);
        house.reads(CLEARED);
        assertThat(text(house, number)).isPresent();

        house.clockReads(house.morning.plus(minutes(5)));
        house.at(OFFICER);
        house.embargo().extend(number, until(house.noon.plus(minutes(60))), reason());

        assertThat(text(house, number)).isEmpty();
        var contract = house.the(EmbargoContract.class);
        assertThat(contract.confirmExtension(
                        number, contract.toConfirm(number).orElseThrow().count()))
                .isTrue();
        assertThat(text(house, number)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void e43_whoever_is_named_without_a_grant_reads_and_gets_no_file_before_the_lift(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.accepts(INTERPRETER);
        var number = house.submitted(until(house.noon));
        house.at(OFFICER);
        house.circles(
                number,
                new Circle.Persons(Set.of(
                        INTERPRETER.person().orElseThrow(), CLEARED.person().orElseThrow())));
        house.at(EDITOR);
        house.approves(number, RU);
        house.reads(INTERPRETER);

        var opened = house.newsroom().open(number, List.of(RU)).orElseThrow();
        assertThat(opened.release().text()).isPresent();
        assertThat(opened.mayBeFiled()).isFalse();
        assertThat(text(house, number)).isEmpty();

        house.clockReads(house.noon);
        assertThat(house.newsroom().open(number, List.of(RU)).orElseThrow().mayBeFiled())
                .isTrue();
        assertThat(text(house, number)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void e43_whoever_is_named_and_holds_a_grant_gets_one(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.accepts(CLEARED);
        var number = house.submitted(until(house.noon));
        house.at(OFFICER);
        house.circles(number, new Circle.Persons(Set.of(CLEARED.person().orElseThrow())));
        house.at(EDITOR);
        house.approves(number, RU);
        house.reads(CLEARED);

        assertThat(house.newsroom().open(number, List.of(RU)).orElseThrow().mayBeFiled())
                .isTrue();
        assertThat(text(house, number)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void e47_a_file_is_never_older_than_the_lift_and_as_old_as_the_latest_correction(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.accepts(CLEARED);
        house.reads(CLEARED);
        house.clockReads(house.morning.plus(minutes(7)));
        assertThat(since(house, number)).as("when it was taken").isEqualTo(house.morning.plus(minutes(7)));

        house.clockReads(house.noon.plus(minutes(3)));
        assertThat(since(house, number)).as("the lift").isEqualTo(house.noon);

        house.at(OFFICER);
        house.writing().change(number, RU);
        house.writes(number, RU, words("Исправленное"));
        house.writing()
                .submit(
                        number,
                        RU,
                        new Submission(
                                ChangeKind.CORRECTION,
                                Localized.of("а", "б", "c"),
                                Localized.of("д", "е", "f"),
                                Set.of()));
        house.at(EDITOR);
        house.clockReads(house.noon.plus(minutes(10)));
        house.approves(number, RU);
        house.clockReads(house.noon.plus(minutes(30)));
        assertThat(text(house, number)).contains("Исправленное");
        assertThat(since(house, number)).as("the correction").isEqualTo(house.noon.plus(minutes(10)));
    }

    @ParameterizedTest
    @EnumSource
    void e51_what_was_withdrawn_is_no_file_any_more(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(atOnce());
        house.reads(JOURNALIST);
        assertThat(text(house, number)).isPresent();

        house.at(EDITOR);
        house.embargo().withdraw(number, reason(), new Localized<>(Map.of(RU, "Отозвано.")));

        assertThat(text(house, number)).isEmpty();
    }

    private static Optional<String> text(ReleaseHouse house, ReleaseNumber number) {
        return house.newsroom()
                .file(number, RU)
                .map(filed -> filed.release().text().orElseThrow().headline());
    }

    private static Instant since(ReleaseHouse house, ReleaseNumber number) {
        return house.newsroom().file(number, RU).orElseThrow().since();
    }

    private static List<String> logged(ReleaseHouse house, ReleaseNumber number) {
        return house.sql()
                .query(
                        "select action, before_lift from audit_reading where release_number = ? and action <> 'AT_DESK' order by id",
                        (row, any) -> row.getString("action") + " " + row.getBoolean("before_lift"),
                        number.toString());
    }
}
