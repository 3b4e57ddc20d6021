package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static presscenter.release.ReleaseHouse.ALSO_CLEARED;
import static presscenter.release.ReleaseHouse.CLEARED;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.INTERPRETER;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.reason;
import static presscenter.release.ReleaseHouse.until;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.audit.LogDesk;
import presscenter.audit.LogFilter;
import presscenter.audit.LookReason;
import presscenter.audit.Reading;
import presscenter.audit.SheetFile.Format;
import presscenter.embargo.Circle;
import presscenter.embargo.Sight;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Messages;
import presscenter.release.ReadersDesk.By;
import presscenter.release.ReadersDesk.WithAccess;
import presscenter.security.Colleagues;
import presscenter.security.Colleagues.KnownReader;
import presscenter.security.Outlet;

/** Who has access to a release, and who read it (E32). */
@Tag("started")
class ReadersDeskTest {
    @ParameterizedTest
    @EnumSource
    void who_has_access_is_known_by_the_grant_the_terms_and_what_the_rule_lets_them_see(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.accepts(CLEARED);

        var access = house.the(ReadersDesk.class).access(number);

        assertThat(access.out()).isFalse();
        assertThat(access.circle())
                .extracting(WithAccess::reader, WithAccess::by, WithAccess::termsAccepted, WithAccess::sight)
                .containsExactlyInAnyOrder(
                        tuple(CLEARED, By.GRANT, true, Sight.TEXT), tuple(ALSO_CLEARED, By.GRANT, false, Sight.NOTICE));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_has_not_confirmed_an_extension_is_said_not_to_have(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.accepts(CLEARED);
        house.reads(CLEARED);
        house.newsroom().find(number, Language.RUSSIAN);
        house.at(OFFICER);
        house.clockReads(house.morning.plus(minutes(10)));
        house.embargo().extend(number, until(house.noon.plus(minutes(60))), reason());

        assertThat(house.the(ReadersDesk.class).access(number).circle())
                .filteredOn(each -> each.reader().equals(CLEARED))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.extensionConfirmed()).isFalse();
                    assertThat(each.sight()).isEqualTo(Sight.NOTICE);
                });
    }

    @ParameterizedTest
    @EnumSource
    void outside_the_circle_nobody_has_access_and_inside_it_is_said_by_what(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var named = house.submitted(until(house.noon));
        house.circles(named, new Circle.Persons(Set.of(INTERPRETER.person().orElseThrow())));
        var outlet = house.submitted(until(house.noon));
        house.circles(outlet, new Circle.Outlets(Set.of(ALSO_CLEARED.outlet().orElseThrow())));

        assertThat(house.the(ReadersDesk.class).access(named).circle())
                .extracting(WithAccess::reader, WithAccess::by, WithAccess::sight)
                .containsExactly(tuple(INTERPRETER, By.NAME, Sight.NOTHING));
        assertThat(house.the(ReadersDesk.class).access(outlet).circle())
                .extracting(WithAccess::reader, WithAccess::by)
                .containsExactly(tuple(ALSO_CLEARED, By.OUTLET));
    }

    @ParameterizedTest
    @EnumSource
    void once_it_is_out_nobody_is_listed_and_the_audience_is_counted(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.clockReads(house.noon);

        var access = house.the(ReadersDesk.class).access(number);

        assertThat(access.out()).isTrue();
        assertThat(access.circle()).isEmpty();
        assertThat(access.accredited()).isEqualTo(100);
        assertThatThrownBy(() -> house.the(ReadersDesk.class)
                        .access(ReleaseNumber.parse("2026-000000").orElseThrow()))
                .isInstanceOf(NoSuchRelease.class);
    }

    @ParameterizedTest
    @EnumSource
    void the_log_leaves_with_names_and_outlets_before_and_after_the_lift_and_no_formula(Databases database)
            throws IOException {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.accepts(CLEARED);
        house.reads(CLEARED);
        house.newsroom().find(number, Language.RUSSIAN);
        house.clockReads(house.noon.plus(minutes(1)));
        house.newsroom().tookAway(number, Language.RUSSIAN, true);
        knows(house, "=Anna");
        house.at(EDITOR);
        var look = house.the(LogDesk.class).look(number.toString(), check());
        var readers = new LogFilter(CLEARED.outlet(), Optional.empty(), Optional.empty(), Optional.empty());
        var out = new ByteArrayOutputStream();

        house.the(ReadersFiles.class).log(look, readers, check(), Format.CSV, Language.ENGLISH, out);

        var lines = out.toString(StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines)
                .hasSize(3)
                .satisfies(
                        rows -> assertThat(rows[0])
                                .isEqualTo(
                                        "\uFEFF\"Release\",\"When\",\"Reader\",\"Outlet\",\"Text\",\"Version\",\"What was done\",\"Before or after the lift\""))
                .satisfies(rows -> assertThat(rows[1])
                        .startsWith("\"" + number + "\",\"")
                        .contains(
                                "T12:01+03:00\",\"'=Anna\",\"Example TV\",\"ru\",\"1\",\"printed\",\"after the lift\""))
                .satisfies(rows -> assertThat(rows[2]).contains("\"opened\",\"before the lift\""));
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("Заявление");
        assertThat(house.sql()
                        .queryForList(
                                "select what from audit_entry where about = ? order by number",
                                String.class,
                                number.toString()))
                .endsWith("audit.reader-log-looked", "audit.reader-log-exported");
    }

    @ParameterizedTest
    @EnumSource
    void the_list_of_those_with_access_leaves_by_name_and_the_trail_says_how_many(Databases database)
            throws IOException {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.accepts(CLEARED);
        knows(house, "Anna");
        house.at(OFFICER);
        var out = new ByteArrayOutputStream();

        house.the(ReadersFiles.class).access(number, Format.CSV, Language.ENGLISH, out);

        assertThat(out.toString(StandardCharsets.UTF_8).split("\r\n"))
                .hasSize(3)
                .anySatisfy(
                        row -> assertThat(row)
                                .isEqualTo(
                                        "\"Anna\",\"Example TV\",\"be ru\",\"embargo grant\",\"accepted\",\"the text\",\"no end\""));
        assertThat(house.events()).contains(new ReleaseEvent.AccessExported(number, 2));
    }

    @ParameterizedTest
    @EnumSource(Reading.Action.class)
    void whatever_a_reader_can_do_has_its_words(Reading.Action action) {
        var key = "release.readers.action."
                + action.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        assertThat(Arrays.stream(Language.values()))
                .allSatisfy(language ->
                        assertThat(new Messages().get(language, key)).isNotBlank());
    }

    private static void knows(ReleaseHouse house, String name) {
        UUID person = CLEARED.person().orElseThrow();
        when(house.the(Colleagues.class).readers(any()))
                .thenReturn(Map.of(
                        person,
                        new KnownReader(
                                person,
                                name,
                                Optional.of(new Outlet(
                                        "pryklad-tv", Localized.of("Прыклад ТБ", "Пример ТВ", "Example TV"), false)),
                                List.of(Language.BELARUSIAN, Language.RUSSIAN),
                                Optional.empty())));
    }

    private static LookReason check() {
        return LookReason.of("audit.look.reason.check").orElseThrow();
    }
}
