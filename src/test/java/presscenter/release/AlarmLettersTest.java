package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static presscenter.release.ReleaseHouse.CLEARED;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.until;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.audit.AlarmDesk;
import presscenter.audit.ReadingAlarm;
import presscenter.embargo.Clearance;
import presscenter.embargo.Reader;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.mail.Letter;
import presscenter.role.Role;
import presscenter.security.Colleagues;
import presscenter.security.Colleagues.Colleague;
import presscenter.security.Colleagues.KnownReader;
import presscenter.security.Outlet;
import presscenter.security.Person;

/** Officers and editors are told by letter of unusual reading under embargo (E42). */
@Tag("started")
class AlarmLettersTest {
    @ParameterizedTest
    @EnumSource
    void the_eleventh_text_that_is_opened_is_one_letter_and_the_twelfth_none(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        opensMany(house, 10);
        assertThat(house.letters()).isEmpty();

        var alarm = opensMany(house, 2).getFirst();

        assertThat(alarm.most()).isEqualTo(12);
        assertThat(house.letters()).containsExactly(Letter.of("reading-alarm", alarm.id()));
        house.the(AlarmDesk.class).settle(alarm.id());
    }

    @ParameterizedTest
    @EnumSource
    void each_officer_and_editor_is_told_who_and_how_much_and_of_no_release(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        staff(house, Role.PRESS_OFFICER, OFFICER);
        staff(house, Role.EDITOR, EDITOR);
        house.writesTo(
                OFFICER.id(),
                Language.ENGLISH,
                new Reader(Optional.of(OFFICER.id()), Optional.empty(), Clearance.ACCREDITED, true));
        knows(house);
        var alarm = opensMany(house, 11).getFirst();
        var letters = house.the(AlarmLetters.class);

        assertThat(letters.each(Letter.of("reading-alarm", alarm.id())))
                .containsExactlyInAnyOrder(
                        Letter.of("reading-alarm", alarm.id(), OFFICER.id()),
                        Letter.of("reading-alarm", alarm.id(), EDITOR.id()));
        var toOfficer = Letter.of("reading-alarm", alarm.id(), OFFICER.id());
        var written = letters.write(toOfficer).orElseThrow();
        assertThat(written.subject()).isEqualTo("Unusual reading under embargo");
        assertThat(written.parts().toString())
                .contains("Anna (Example TV) opened 11 texts under embargo within five minutes")
                .doesNotContain("2026-")
                .doesNotContain("Заявление");

        staff(house, Role.PRESS_OFFICER);
        assertThat(letters.write(toOfficer)).as("the role was taken").isEmpty();
        staff(house, Role.PRESS_OFFICER, OFFICER);
        house.the(AlarmDesk.class).settle(alarm.id());
        assertThat(letters.write(toOfficer)).as("a colleague has seen to it").isEmpty();
    }

    /** Opens so many releases under embargo, one after the other. */
    private static List<ReadingAlarm> opensMany(ReleaseHouse house, int count) {
        house.accepts(CLEARED);
        for (var i = 0; i < count; i++) {
            var number = house.ready(until(house.noon));
            house.reads(CLEARED);
            house.newsroom().find(number, Language.RUSSIAN);
        }
        return house.the(AlarmDesk.class).open();
    }

    private static void knows(ReleaseHouse house) {
        var person = CLEARED.person().orElseThrow();
        when(house.the(Colleagues.class).readers(any()))
                .thenReturn(Map.of(
                        person,
                        new KnownReader(
                                person,
                                "Anna",
                                Optional.of(new Outlet(
                                        "pryklad-tv", Localized.of("Прыклад ТБ", "Пример ТВ", "Example TV"), false)),
                                List.of(Language.BELARUSIAN),
                                Optional.empty())));
    }

    private static void staff(ReleaseHouse house, Role role, Person... people) {
        when(house.the(Colleagues.class).with(role))
                .thenReturn(Stream.of(people)
                        .map(person -> new Colleague(person.id(), person.name(), Optional.empty()))
                        .toList());
    }
}
