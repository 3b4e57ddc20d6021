package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static presscenter.release.ReleaseHouse.ALSO_CLEARED;
import static presscenter.release.ReleaseHouse.CLEARED;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.JOURNALIST;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.SECOND_EDITOR;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.reason;
import static presscenter.release.ReleaseHouse.until;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.embargo.Clearance;
import presscenter.embargo.Reader;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.mail.Letter;
import presscenter.mail.WrittenLetter;

/** Everyone who opened a release is told by letter what was decided about it, if they may know it then (E18, E40). */
@Tag("started")
class ChangeLettersTest {
    private static final UUID PERSON = CLEARED.person().orElseThrow();

    @ParameterizedTest
    @EnumSource
    void whoever_opened_is_written_to_with_both_times_and_the_reason_and_nobody_else(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = readBy(CLEARED, house);

        house.at(OFFICER);
        house.clockReads(house.morning.plus(minutes(10)));
        house.embargo().extend(number, until(house.noon.plus(minutes(60))), reason());

        assertThat(house.letters()).containsExactly(Letter.of("release-changed", number, "EXTENDED"));
        assertThat(house.quietLetters())
                .as("what is not out is in no list of letters (E7)")
                .containsExactly(Letter.of("release-changed", number, "EXTENDED"));
        var letters = house.the(ChangeLetters.class).each(Letter.of("release-changed", number, "EXTENDED"));
        assertThat(letters).containsExactly(Letter.of("release-changed", number, "EXTENDED", PERSON));
        assertThat(house.the(ChangeLetters.class).each(letters.getFirst())).isEqualTo(letters);
        house.writesTo(PERSON, Language.ENGLISH, CLEARED);
        var letter = written(house, letters.getFirst()).orElseThrow();
        assertThat(letter.to()).isEqualTo("mail-" + PERSON + "@example.org");
        assertThat(letter.language()).isEqualTo(Language.ENGLISH);
        assertThat(letter.subject())
                .startsWith("Embargo until ")
                .contains("13:00")
                .contains(number.toString());
        assertThat(letter.parts().toString())
                .contains("12:00")
                .contains("13:00")
                .contains("/newsroom/" + number)
                .doesNotContain("Заявление")
                .doesNotContain("абзац");
    }

    @ParameterizedTest
    @EnumSource
    void who_may_not_know_of_it_any_more_has_no_letter(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = readBy(CLEARED, house);
        house.at(OFFICER);
        house.clockReads(house.morning.plus(minutes(10)));
        house.embargo().extend(number, until(house.noon.plus(minutes(60))), reason());
        var letter = Letter.of("release-changed", number, "EXTENDED", PERSON);

        house.writesTo(PERSON, Language.RUSSIAN, CLEARED);
        assertThat(written(house, letter)).isPresent();
        var grantTaken = new Reader(CLEARED.person(), CLEARED.outlet(), Clearance.ACCREDITED, false);
        house.writesTo(PERSON, Language.RUSSIAN, grantTaken);
        assertThat(written(house, letter)).isEmpty();
        house.writesNoMoreTo(PERSON);
        assertThat(written(house, letter)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_letter_to_somebody_who_never_opened_it_says_nothing(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = readBy(CLEARED, house);
        house.accepts(ALSO_CLEARED);
        house.at(OFFICER);
        house.clockReads(house.morning.plus(minutes(10)));
        house.embargo().hold(number, reason());
        var other = ALSO_CLEARED.person().orElseThrow();
        house.writesTo(other, Language.RUSSIAN, ALSO_CLEARED);
        house.writesTo(JOURNALIST.person().orElseThrow(), Language.RUSSIAN, JOURNALIST);

        assertThat(written(house, Letter.of("release-changed", number, "HELD", other)))
                .isEmpty();
        assertThat(written(
                        house,
                        Letter.of(
                                "release-changed",
                                number,
                                "HELD",
                                JOURNALIST.person().orElseThrow())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void each_decision_has_its_letter_and_the_withdrawal_keeps_its_reason(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = readBy(CLEARED, house);
        house.writesTo(PERSON, Language.BELARUSIAN, CLEARED);
        house.at(EDITOR);
        house.clockReads(house.morning.plus(minutes(1)));
        house.embargo().hold(number, reason());
        house.clockReads(house.morning.plus(minutes(2)));
        house.endsHold(number);
        house.clockReads(house.morning.plus(minutes(3)));
        house.embargo().withdraw(number, reason(), new Localized<>(java.util.Map.of(Language.RUSSIAN, "Отозвано.")));

        var letters = house.letters();
        assertThat(letters)
                .extracting(letter -> letter.about().getLast())
                .containsExactly("HELD", "HOLD_ENDED", "WITHDRAWN");
        var withdrawn = written(house, Letter.of("release-changed", number, "WITHDRAWN", PERSON))
                .orElseThrow();
        assertThat(withdrawn.subject()).isEqualTo("Новае пра матэрыял " + number);
        assertThat(withdrawn.parts().toString()).contains("Матэрыял адкліканы").contains("Прычына: ");
    }

    @ParameterizedTest
    @EnumSource
    void a_hold_of_all_is_a_letter_for_each_release_that_it_closes_and_to_whoever_opened_that_one(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = readBy(CLEARED, house);
        var out = house.ready(ReleaseHouse.atOnce());
        house.newsroom().find(out, Language.RUSSIAN);
        house.letters();
        house.writesTo(PERSON, Language.RUSSIAN, CLEARED);
        house.at(EDITOR);
        house.clockReads(house.morning.plus(minutes(1)));
        house.embargo().holdAll(reason());
        var held = house.letters();
        assertThat(held).containsExactly(Letter.of("release-changed", number, "HELD"));
        assertThat(house.the(ChangeLetters.class).each(held.getFirst()))
                .containsExactly(Letter.of("release-changed", number, "HELD", PERSON));
        assertThat(written(house, Letter.of("release-changed", number, "HELD", PERSON)))
                .isPresent();

        house.clockReads(house.noon.plus(minutes(1)));
        house.embargo().endHoldAll(reason());
        assertThat(house.letters()).isEmpty();
        house.at(SECOND_EDITOR);
        house.embargo().endHoldAll(reason());
        var ended = house.letters().getFirst();
        house.the(LiftWatch.class).look();
        assertThat(house.the(ChangeLetters.class).each(ended))
                .containsExactly(Letter.of("release-changed", number, "HOLD_ENDED", PERSON));
        assertThat(written(house, Letter.of("release-changed", number, "HOLD_ENDED", PERSON))
                        .orElseThrow()
                        .subject())
                .isEqualTo("Новое о материале " + number);
    }

    private static Optional<WrittenLetter> written(ReleaseHouse house, Letter letter) {
        return house.the(ChangeLetters.class).write(letter);
    }

    /** A release until noon that this reader has opened, with the terms accepted. */
    private static ReleaseNumber readBy(Reader reader, ReleaseHouse house) {
        var number = house.ready(until(house.noon));
        house.accepts(reader);
        house.reads(reader);
        house.newsroom().find(number, Language.RUSSIAN);
        house.letters();
        return number;
    }
}
