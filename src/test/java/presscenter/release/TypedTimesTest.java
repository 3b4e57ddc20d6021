package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static presscenter.release.ReleaseHouse.CLEARED;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.TRANSLATOR;
import static presscenter.release.ReleaseHouse.atOnce;
import static presscenter.release.ReleaseHouse.minsk;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.planOf;
import static presscenter.release.ReleaseHouse.reason;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import presscenter.Databases;
import presscenter.embargo.Circle;
import presscenter.embargo.Embargo;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Moment;

/** Every time of an embargo that an officer types is kept as it was typed, and compared as an instant (E10). */
@Tag("started")
class TypedTimesTest {
    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");
    private static final ZoneId NEWFOUNDLAND = ZoneId.of("America/St_Johns");
    private static final Language EN = Language.ENGLISH;
    private static final Localized<String> FOLLOWS = Localized.of("а", "б", "c");

    private static final String EMBARGO = "select lift, lift_typed, lift_zone, expected, expected_typed, expected_zone,"
            + " window_from, window_typed, window_zone from release";
    private static final String ABSENCE =
            "select absence_until, absence_typed, absence_zone from release_text where language = 'en'";
    private static final String ASSIGNMENT = "select expected, expected_typed, expected_zone from release_assignment";

    @ParameterizedTest
    @EnumSource
    void an_expected_time_and_a_window_stay_as_typed_however_often_they_are_saved(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.submitted(atOnce());
        var expected = Moment.of(house.noon, KATHMANDU);
        var window = Moment.of(house.morning.plus(minutes(30)), NEWFOUNDLAND);
        house.plans(number, new EmbargoPlan.UntilDelivered(Optional.of(expected), Optional.of(window)));
        var first = stored(house.sql(), EMBARGO);
        assertThat(first)
                .endsWith(
                        expected.instant().toString(),
                        expected.typed().toString(),
                        "Asia/Kathmandu",
                        window.instant().toString(),
                        window.typed().toString(),
                        "America/St_Johns");

        for (int time = 0; time < 10; time++) {
            house.plans(number, planOf(house.files().find(number)));
            assertThat(stored(house.sql(), EMBARGO)).isEqualTo(first);
        }
        var release = house.files().find(number);
        assertThat(release.typed())
                .isEqualTo(new DeskRelease.Typed(Optional.empty(), Optional.of(expected), Optional.of(window)));
        assertThat(release.embargo()).isEqualTo(new Embargo.UntilDelivered(Optional.of(house.noon), Optional.empty()));
        assertThat(release.window()).contains(window.instant());
    }

    @ParameterizedTest
    @EnumSource
    void an_extension_is_kept_as_typed_and_leaves_the_window_as_it_was_typed(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var window = Moment.of(house.morning.plus(minutes(30)), NEWFOUNDLAND);
        var number = house.ready(new EmbargoPlan.UntilInstant(minsk(house.noon), Optional.of(window)));
        var later = Moment.of(house.noon.plus(minutes(15)), KATHMANDU);
        house.at(OFFICER);
        house.embargo().extend(number, new EmbargoPlan.UntilInstant(later, Optional.empty()), reason());

        assertThat(house.files().find(number).typed())
                .isEqualTo(new DeskRelease.Typed(Optional.of(later), Optional.empty(), Optional.of(window)));

        var speech = house.ready(new EmbargoPlan.UntilDelivered(Optional.of(minsk(house.noon)), Optional.of(window)));
        house.at(OFFICER);
        house.embargo().extend(speech, new EmbargoPlan.UntilDelivered(Optional.of(later), Optional.empty()), reason());
        assertThat(house.files().find(speech).typed())
                .isEqualTo(new DeskRelease.Typed(Optional.empty(), Optional.of(later), Optional.of(window)));
    }

    @ParameterizedTest
    @EnumSource
    void when_a_missing_text_follows_stays_as_typed_however_often_it_is_said(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.submitted(atOnce());
        var told = new Absence(FOLLOWS, Optional.of(Moment.of(house.noon, KATHMANDU)));
        says(house, number, told);
        var first = stored(house.sql(), ABSENCE);
        assertThat(first).containsExactly(house.noon.toString(), typedOf(told), "Asia/Kathmandu");

        for (int time = 0; time < 10; time++) {
            says(house, number, house.files().find(number).text(EN).absence().orElseThrow());
            assertThat(stored(house.sql(), ABSENCE)).isEqualTo(first);
        }
        assertThat(house.files().find(number).text(EN).absence()).contains(told);

        house.at(EDITOR);
        house.approves(number, Language.RUSSIAN);
        house.reads(ReleaseHouse.JOURNALIST);
        assertThat(house.newsroom()
                        .find(number, Language.RUSSIAN)
                        .orElseThrow()
                        .missing()
                        .get(EN))
                .isEqualTo(new PublishedRelease.Missing(Optional.of(house.noon), FOLLOWS));
    }

    @ParameterizedTest
    @EnumSource
    void at_delivered_it_is_kept_as_typed_too(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.at(OFFICER);
        var number = house.desk()
                .create(
                        FactsDraft.of(ReleaseKind.SPEECH, presscenter.embargo.Audience.EVERYONE, Language.RUSSIAN),
                        Language.RUSSIAN,
                        new EmbargoPlan.UntilDelivered(Optional.empty(), Optional.empty()));
        house.writes(number, Language.RUSSIAN, ReleaseHouse.words("Речь"));
        house.writing().submit(number, Language.RUSSIAN, Submission.FIRST);
        house.at(EDITOR);
        house.approves(number, Language.RUSSIAN);
        var told = new Absence(FOLLOWS, Optional.of(Moment.of(house.noon, KATHMANDU)));
        house.embargo().deliver(number, Map.of(EN, told, Language.BELARUSIAN, told));

        assertThat(stored(house.sql(), ABSENCE))
                .containsExactly(house.noon.toString(), typedOf(told), "Asia/Kathmandu");
    }

    @ParameterizedTest
    @EnumSource
    void when_a_translation_is_counted_on_stays_as_typed(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.submitted(atOnce());
        var assigned = new DeskRelease.Assigned(TRANSLATOR.id(), Optional.of(Moment.of(house.noon, KATHMANDU)));
        house.the(TranslatorsDesk.class).assign(number, EN, Optional.empty(), assigned);

        assertThat(house.files().find(number).text(EN).assigned()).containsExactly(assigned);
        assertThat(stored(house.sql(), ASSIGNMENT))
                .containsExactly(
                        house.noon.toString(),
                        house.noon.atZone(KATHMANDU).toLocalDateTime().toString(),
                        "Asia/Kathmandu");
    }

    @ParameterizedTest
    @EnumSource
    void where_a_zone_s_rules_changed_since_the_instants_hold_and_what_was_typed_is_still_known(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var window = Moment.of(house.morning.plus(minutes(30)), KATHMANDU);
        var number = house.ready(new EmbargoPlan.UntilInstant(minsk(house.noon), Optional.of(window)));
        house.accepts(CLEARED);
        // Stored when Kathmandu's clocks still ran an hour ahead of today's.
        var then = window.typed().plusHours(1);
        house.sql().update("update release set window_typed = ?", then.toString());

        var now = house.files().find(number).typed().window().orElseThrow();
        assertThat(now).isEqualTo(new Moment(window.instant(), KATHMANDU, then));
        assertThat(now.stands()).isFalse();
        house.reads(CLEARED);
        house.clockReads(window.instant().minusMillis(1));
        assertThat(house.newsroom().isThere(number)).isFalse();
        house.clockReads(window.instant());
        assertThat(house.newsroom().isThere(number)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void saving_what_a_change_of_rules_moved_changes_nothing_either(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.submitted(new EmbargoPlan.UntilDelivered(
                Optional.of(Moment.of(house.noon, KATHMANDU)),
                Optional.of(Moment.of(house.morning.plus(minutes(30)), KATHMANDU))));
        says(house, number, new Absence(FOLLOWS, Optional.of(Moment.of(house.noon, KATHMANDU))));
        house.sql().update("update release set window_typed = '2020-01-01T10:00', expected_typed = '2020-01-01T11:00'");
        house.sql().update("update release_text set absence_typed = '2020-01-01T12:00' where language = 'en'");
        var embargo = stored(house.sql(), EMBARGO);
        var absence = stored(house.sql(), ABSENCE);

        for (int time = 0; time < 10; time++) {
            house.plans(number, planOf(house.files().find(number)));
            says(house, number, house.files().find(number).text(EN).absence().orElseThrow());
        }
        assertThat(stored(house.sql(), EMBARGO)).isEqualTo(embargo);
        assertThat(stored(house.sql(), ABSENCE)).isEqualTo(absence);
    }

    @ParameterizedTest
    @EnumSource
    void the_same_instant_on_another_clock_is_no_other_time(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.submitted(atOnce());
        house.plans(number, new EmbargoPlan.UntilDelivered(Optional.of(minsk(house.noon)), Optional.empty()));
        says(house, number, new Absence(FOLLOWS, Optional.of(minsk(house.noon))));
        var here = new DeskRelease.Assigned(TRANSLATOR.id(), Optional.of(minsk(house.noon)));
        var there = new DeskRelease.Assigned(TRANSLATOR.id(), Optional.of(Moment.of(house.noon, KATHMANDU)));
        house.the(TranslatorsDesk.class).assign(number, EN, Optional.empty(), here);
        var seen = house.files().find(number).planned();
        var said = Optional.of(new Absence(FOLLOWS, Optional.of(Moment.of(house.noon, KATHMANDU))));

        // A colleague typed the same times on another clock: nobody is told that something changed meanwhile (S12).
        house.plans(
                number,
                new EmbargoPlan.UntilDelivered(Optional.of(Moment.of(house.noon, KATHMANDU)), Optional.empty()));
        house.desk().plan(number, seen, atOnce(), new Circle.Everybody());
        house.desk().giveAbsence(number, EN, said, new Absence(FOLLOWS, Optional.empty()));
        house.the(TranslatorsDesk.class)
                .assign(number, EN, Optional.of(there), new DeskRelease.Assigned(TRANSLATOR.id(), Optional.empty()));
        assertThat(house.files().find(number).text(EN).assigned())
                .containsExactly(new DeskRelease.Assigned(TRANSLATOR.id(), Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource
    void what_was_stored_before_is_as_typed_on_the_institution_s_clock(Databases database) throws SQLException {
        var source = new DriverManagerDataSource(database.fresh(), Databases.USER, "");
        var sql = new JdbcTemplate(source);
        migrated(source, "202611270643");
        var summer = Instant.parse("2026-07-01T07:00:00Z").atOffset(ZoneOffset.UTC);
        var winter = Instant.parse("2026-12-31T23:30:00Z").atOffset(ZoneOffset.UTC);
        sql.update("""
                insert into release (lock_version, number, state, source, contact, created_at, created_by, embargo_kind,
                                     expected, window_from, circle_kind, extensions, delivery, withdrawal)
                values (0, '2026-7K3M9Q', 'IN_PREPARATION', 'be', 'duty', ?, ?, 'UNTIL_DELIVERED', ?, ?,
                        'EVERYBODY', 0, 'NOT_A_SPEECH', 'NONE')
                """, summer, OFFICER.id(), summer, winter);
        sql.update("""
                insert into release_text (lock_version, release_id, language, versions, absence_until)
                select 0, id, 'en', 0, expected from release
                """);
        sql.update("insert into release_assignment (release_id, person, language, expected)"
                + " select id, created_by, 'en', window_from from release");
        migrated(source, "latest");

        assertThat(stored(sql, EMBARGO))
                .containsExactly(
                        "-",
                        "-",
                        "-",
                        "2026-07-01T07:00:00Z",
                        "2026-07-01T09:00",
                        "Europe/Warsaw",
                        "2026-12-31T23:30:00Z",
                        "2027-01-01T00:30",
                        "Europe/Warsaw");
        assertThat(stored(sql, ABSENCE)).endsWith("2026-07-01T09:00", "Europe/Warsaw");
        assertThat(stored(sql, ASSIGNMENT)).endsWith("2027-01-01T00:30", "Europe/Warsaw");
    }

    private static void migrated(DriverManagerDataSource source, String version) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/release")
                .placeholders(Map.of("zone", "Europe/Warsaw"))
                .target(version)
                .load()
                .migrate();
    }

    private static void says(ReleaseHouse house, ReleaseNumber number, Absence told) {
        house.desk().giveAbsence(number, EN, house.files().find(number).text(EN).absence(), told);
    }

    private static String typedOf(Absence told) {
        return told.expected().orElseThrow().typed().toString();
    }

    /** The columns of the only row; a dash where nothing is stored. */
    private static List<String> stored(JdbcTemplate sql, String query) {
        return sql.query(query, (row, index) -> {
                    var columns = row.getMetaData().getColumnCount();
                    var values = new String[columns];
                    for (int column = 1; column <= columns; column++) {
                        var instant = column % 3 == 1 ? row.getTimestamp(column) : null;
                        var word = column % 3 == 1 ? null : row.getString(column);
                        values[column - 1] =
                                instant != null ? instant.toInstant().toString() : word != null ? word : "-";
                    }
                    return Arrays.asList(values);
                })
                .getFirst();
    }
}
