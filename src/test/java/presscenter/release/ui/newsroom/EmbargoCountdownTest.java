package presscenter.release.ui.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Times;

/** How long an embargo still binds is said as people say it, in all three languages (L14, L16). */
class EmbargoCountdownTest {
    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH    | 0 | 0 days  | 0 hours  | 0 minutes | 0 seconds
            ENGLISH    | 1 | 1 day   | 1 hour   | 1 minute  | 1 second
            ENGLISH    | 2 | 2 days  | 2 hours  | 2 minutes | 2 seconds
            ENGLISH    | 21 | 21 days | 21 hours | 21 minutes | 21 seconds
            RUSSIAN    | 0 | 0 дней  | 0 часов  | 0 минут   | 0 секунд
            RUSSIAN    | 1 | 1 день  | 1 час    | 1 минута  | 1 секунда
            RUSSIAN    | 2 | 2 дня   | 2 часа   | 2 минуты  | 2 секунды
            RUSSIAN    | 5 | 5 дней  | 5 часов  | 5 минут   | 5 секунд
            RUSSIAN    | 11 | 11 дней | 11 часов | 11 минут | 11 секунд
            RUSSIAN    | 21 | 21 день | 21 час  | 21 минута | 21 секунда
            RUSSIAN    | 22 | 22 дня | 22 часа  | 22 минуты | 22 секунды
            BELARUSIAN | 0 | 0 дзён  | 0 гадзін | 0 хвілін  | 0 секунд
            BELARUSIAN | 1 | 1 дзень | 1 гадзіна | 1 хвіліна | 1 секунда
            BELARUSIAN | 2 | 2 дні   | 2 гадзіны | 2 хвіліны | 2 секунды
            BELARUSIAN | 5 | 5 дзён  | 5 гадзін | 5 хвілін  | 5 секунд
            BELARUSIAN | 11 | 11 дзён | 11 гадзін | 11 хвілін | 11 секунд
            BELARUSIAN | 21 | 21 дзень | 21 гадзіна | 21 хвіліна | 21 секунда
            BELARUSIAN | 22 | 22 дні | 22 гадзіны | 22 хвіліны | 22 секунды
            """)
    void each_number_has_the_form_of_its_unit(
            Language language, int number, String days, String hours, String minutes, String seconds) {
        var messages = new Messages();
        var counted = EmbargoCountdown.Counted.of(
                Duration.ofDays(30), new Wording(messages, new Times(messages, MINSK), language, MINSK));

        assertThat(counted.days().get(number)).isEqualTo(days);
        assertThat(counted.hours().get(number)).isEqualTo(hours);
        assertThat(counted.minutes().get(number)).isEqualTo(minutes);
        assertThat(counted.seconds().get(number)).isEqualTo(seconds);
    }
}
