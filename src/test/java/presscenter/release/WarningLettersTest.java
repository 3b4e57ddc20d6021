package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static presscenter.release.ReleaseHouse.CLEARED;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.SECOND_EDITOR;
import static presscenter.release.ReleaseHouse.SECOND_OFFICER;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.reason;
import static presscenter.release.ReleaseHouse.until;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.embargo.Clearance;
import presscenter.embargo.Reader;
import presscenter.language.Language;
import presscenter.mail.Letter;
import presscenter.mail.WrittenLetter;
import presscenter.role.Role;
import presscenter.security.Colleagues;
import presscenter.security.Colleagues.Colleague;
import presscenter.security.Person;

/** The officers are warned by letter of what will not lift at its time (E20). */
@Tag("started")
class WarningLettersTest {
    @ParameterizedTest
    @EnumSource
    void a_day_before_an_hour_before_and_at_the_time_there_is_one_letter_each_however_often_it_is_looked(
            Databases database) {
        var house = staffed(database);
        var lift = house.morning.plus(minutes(36 * 60));
        var number = house.submitted(until(lift));
        var watch = house.the(LiftWatch.class);
        var letters = house.the(WarningLetters.class);
        house.letters();

        for (var step : NotReady.Urgency.values()) {
            var at = switch (step) {
                case DAY -> lift.minus(minutes(24 * 60));
                case HOUR -> lift.minus(minutes(60));
                case PASSED -> lift;
            };
            house.clockReads(at.minusMillis(1));
            watch.look();
            letters.look();
            assertThat(house.letters()).as("just before " + step).isEmpty();

            house.clockReads(at);
            watch.look();
            watch.look();
            letters.look();
            assertThat(house.letters()).containsExactly(letter(number, step, lift));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_became_due_while_the_press_center_was_stopped_is_warned_of_by_its_last_step_alone(Databases database) {
        var house = staffed(database);
        var lift = house.morning.plus(minutes(36 * 60));
        var number = house.submitted(until(lift));
        house.letters();

        house.clockReads(lift.minus(minutes(30)));
        house.the(WarningLetters.class).look();

        assertThat(house.letters()).containsExactly(letter(number, NotReady.Urgency.HOUR, lift));
    }

    @ParameterizedTest
    @EnumSource
    void an_extension_is_warned_of_anew_and_a_hold_or_an_approval_not_at_all(Databases database) {
        var house = staffed(database);
        var number = house.submitted(until(house.noon));
        var held = house.submitted(until(house.noon));
        house.ready(until(house.noon));
        house.at(OFFICER);
        house.embargo().hold(held, reason());
        house.letters();
        house.the(WarningLetters.class).look();
        assertThat(house.letters()).containsExactly(letter(number, NotReady.Urgency.DAY, house.noon));

        var later = house.noon.plus(minutes(60));
        house.clockReads(house.morning.plus(minutes(10)));
        house.embargo().extend(number, until(later), reason());
        house.letters();
        house.the(WarningLetters.class).look();
        assertThat(house.letters()).containsExactly(letter(number, NotReady.Urgency.DAY, later));
    }

    @ParameterizedTest
    @EnumSource
    void those_are_written_to_whose_work_it_is_and_at_the_time_itself_all(Databases database) {
        var house = staffed(database);
        var number = house.submitted(until(house.noon));
        var letters = house.the(WarningLetters.class);

        assertThat(receivers(letters.each(letter(number, NotReady.Urgency.DAY, house.noon))))
                .as("who wrote it, and who approves what is handed in")
                .containsExactlyInAnyOrder(OFFICER.id(), EDITOR.id(), SECOND_EDITOR.id());
        house.at(OFFICER);
        house.writing().recall(number, Language.RUSSIAN);
        assertThat(receivers(letters.each(letter(number, NotReady.Urgency.DAY, house.noon))))
                .containsExactly(OFFICER.id());
        house.clockReads(house.noon);
        assertThat(receivers(letters.each(letter(number, NotReady.Urgency.PASSED, house.noon))))
                .containsExactlyInAnyOrder(OFFICER.id(), SECOND_OFFICER.id(), EDITOR.id(), SECOND_EDITOR.id());
    }

    @ParameterizedTest
    @EnumSource
    void the_letter_names_the_number_the_time_and_what_is_missing_and_holds_no_word_of_the_text(Databases database) {
        var house = staffed(database);
        var number = house.submitted(until(house.noon));
        house.writesTo(OFFICER.id(), Language.ENGLISH, staff(OFFICER));

        var written = written(house, number, NotReady.Urgency.DAY).orElseThrow();

        assertThat(written.to()).isEqualTo("mail-" + OFFICER.id() + "@example.org");
        assertThat(written.subject())
                .startsWith("Embargo until ")
                .contains("12:00", number.toString())
                .endsWith("not ready");
        assertThat(written.parts().toString())
                .contains("Русский", "/desk/releases/" + number + "/ru", "Extend or hold")
                .doesNotContain("Заявление", "О чём речь", "абзац");
    }

    @ParameterizedTest
    @EnumSource
    void who_is_no_officer_any_more_and_what_is_not_so_any_more_has_no_letter(Databases database) {
        var house = staffed(database);
        var number = house.submitted(until(house.noon));
        house.writesTo(OFFICER.id(), Language.RUSSIAN, staff(OFFICER));
        assertThat(written(house, number, NotReady.Urgency.DAY)).isPresent();
        assertThat(written(house, number, NotReady.Urgency.HOUR))
                .as("not that near")
                .isEmpty();

        staff(house, Role.PRESS_OFFICER, SECOND_OFFICER);
        assertThat(written(house, number, NotReady.Urgency.DAY))
                .as("the role was taken")
                .isEmpty();
        staff(house, Role.PRESS_OFFICER, OFFICER);
        house.at(OFFICER);
        house.embargo().extend(number, until(house.noon.plus(minutes(60))), reason());
        assertThat(written(house, number, NotReady.Urgency.DAY))
                .as("extended meanwhile: of the new time there is another letter")
                .isEmpty();
        house.at(EDITOR);
        house.approves(number, Language.RUSSIAN);
        assertThat(house.the(WarningLetters.class)
                        .write(toOfficer(number, NotReady.Urgency.DAY, house.noon.plus(minutes(60)))))
                .as("approved meanwhile")
                .isEmpty();
    }

    private static Optional<WrittenLetter> written(ReleaseHouse house, ReleaseNumber number, NotReady.Urgency step) {
        return house.the(WarningLetters.class).write(toOfficer(number, step, house.noon));
    }

    private static Letter toOfficer(ReleaseNumber number, NotReady.Urgency step, Instant lift) {
        return Letter.of("release-not-ready", number, step, lift.toEpochMilli(), OFFICER.id());
    }

    private static Letter letter(ReleaseNumber number, NotReady.Urgency step, Instant lift) {
        return Letter.of("release-not-ready", number, step, lift.toEpochMilli());
    }

    private static List<UUID> receivers(List<Letter> letters) {
        return letters.stream()
                .map(letter -> UUID.fromString(letter.about().getLast()))
                .toList();
    }

    private static Reader staff(Person person) {
        return new Reader(Optional.of(person.id()), CLEARED.outlet(), Clearance.ACCREDITED, true);
    }

    private static ReleaseHouse staffed(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        staff(house, Role.PRESS_OFFICER, OFFICER, SECOND_OFFICER);
        staff(house, Role.EDITOR, EDITOR, SECOND_EDITOR);
        return house;
    }

    private static void staff(ReleaseHouse house, Role role, Person... people) {
        when(house.the(Colleagues.class).with(role))
                .thenReturn(Stream.of(people)
                        .map(person -> new Colleague(person.id(), person.name(), Optional.empty()))
                        .toList());
    }
}
