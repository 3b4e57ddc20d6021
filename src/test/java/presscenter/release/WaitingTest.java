package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static presscenter.release.ReleaseHouse.CLEARED;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.JOURNALIST;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.atOnce;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.reason;
import static presscenter.release.ReleaseHouse.until;
import static presscenter.release.ReleaseHouse.words;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.PublishedRelease.Missing;
import presscenter.release.Waiting.Arrived;

/**
 * A text that is missing: why, until when, and whoever waits for it is told until it is read or put aside (L8, E21).
 */
@Tag("started")
class WaitingTest {
    @ParameterizedTest
    @EnumSource
    void all_texts_that_were_waited_for_are_told_until_each_is_read_or_put_aside(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(atOnce());
        var waiting = house.the(Waiting.class);
        house.reads(JOURNALIST);
        waiting.tellMeWhen(number, Language.BELARUSIAN);
        waiting.tellMeWhen(number, Language.ENGLISH);
        assertThat(waiting.arrived()).isEmpty();

        follows(house, number, Language.BELARUSIAN, "Заява");
        follows(house, number, Language.ENGLISH, "Statement");
        var be = new Arrived(number, ReleaseKind.STATEMENT, Language.BELARUSIAN, Optional.of("Заява"));
        var en = new Arrived(number, ReleaseKind.STATEMENT, Language.ENGLISH, Optional.of("Statement"));
        assertThat(waiting.arrived()).containsExactlyInAnyOrder(be, en);
        house.newsroom().find(number, Language.RUSSIAN);
        assertThat(waiting.arrived()).as("another text was read").containsExactlyInAnyOrder(be, en);

        house.newsroom().find(number, Language.ENGLISH);
        assertThat(waiting.arrived()).containsExactly(be);
        house.reads(CLEARED);
        assertThat(waiting.arrived()).as("somebody else").isEmpty();
        house.reads(JOURNALIST);
        waiting.told(number, Language.BELARUSIAN);
        assertThat(waiting.arrived()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void under_embargo_a_text_that_was_waited_for_is_told_without_a_word_and_only_while_it_may_be_read(
            Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        var waiting = house.the(Waiting.class);
        house.accepts(CLEARED);
        house.reads(CLEARED);
        waiting.tellMeWhen(number, Language.ENGLISH);
        follows(house, number, Language.ENGLISH, "Statement");
        var told = new Arrived(number, ReleaseKind.STATEMENT, Language.ENGLISH, Optional.empty());
        assertThat(waiting.arrived()).containsExactly(told);

        house.at(OFFICER);
        house.clockReads(house.morning.plus(minutes(10)));
        house.embargo().hold(number, reason());
        assertThat(waiting.arrived()).as("on hold").isEmpty();
        house.newsroom().find(number, Language.ENGLISH);
        house.at(EDITOR);
        house.clockReads(house.morning.plus(minutes(11)));
        house.endsHold(number);
        assertThat(waiting.arrived()).as("a notice is not the text").containsExactly(told);

        house.clockReads(house.morning.plus(minutes(12)));
        house.embargo().withdraw(number, reason(), new Localized<>(Map.of(Language.RUSSIAN, "Отозвано.")));
        assertThat(waiting.arrived()).as("withdrawn").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void why_a_text_is_missing_is_told_to_whoever_may_read_another_and_to_nobody_else(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        var why = Localized.of("На запыт.", "По запросу.", "On request.");
        house.at(OFFICER);
        house.saysMissing(number, Language.ENGLISH, why, Optional.empty());

        house.reads(JOURNALIST);
        assertThat(house.newsroom().find(number, Language.ENGLISH)).isEmpty();
        house.reads(CLEARED); // before the terms there is the neutral notice alone (E25)
        assertThat(missing(house, number)).isEqualTo(Missing.UNTOLD);
        assertThat(missing(house, number).mayFollow()).isTrue();
        house.accepts(CLEARED);
        assertThat(missing(house, number)).isEqualTo(new Missing(Optional.empty(), why));
        assertThat(missing(house, number).mayFollow()).isFalse();

        var seen = house.newsroom().fingerprint(number);
        house.saysMissing(number, Language.ENGLISH, why, Optional.of(house.noon));
        assertThat(house.newsroom().fingerprint(number)).isNotEqualTo(seen);
        assertThat(missing(house, number)).isEqualTo(new Missing(Optional.of(house.noon), why));
        assertThat(missing(house, number).mayFollow()).isTrue();
        house.clockReads(house.noon);
        house.reads(JOURNALIST);
        assertThat(missing(house, number).reason()).isEqualTo(why);
    }

    private static Missing missing(ReleaseHouse house, ReleaseNumber number) {
        return house.newsroom()
                .find(number, Language.RUSSIAN)
                .orElseThrow()
                .missing()
                .getOrDefault(Language.ENGLISH, Missing.UNTOLD);
    }

    /** A text in another language is written and approved. */
    private static void follows(ReleaseHouse house, ReleaseNumber number, Language language, String headline) {
        house.at(OFFICER);
        if (house.files().find(number).text(language).working().isEmpty()) {
            house.writing().begin(number, language);
        }
        house.writes(number, language, words(headline));
        house.writing().submit(number, language, Submission.FIRST);
        house.at(EDITOR);
        house.approves(number, language);
    }
}
