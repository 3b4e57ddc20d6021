package presscenter.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static presscenter.language.Language.BELARUSIAN;
import static presscenter.language.Language.ENGLISH;
import static presscenter.language.Language.RUSSIAN;

import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageFormattingTest {
    private static final Messages MESSAGES = new Messages(Map.of(
            BELARUSIAN,
            Map.of(
                    "test.union", "Аб’яднанне «{0}»",
                    "test.straight", "Аб'яднанне «{0}»",
                    "test.hours", "{0, plural, one {# гадзіна} few {# гадзіны} many {# гадзін} other {# гадзіны}}",
                    "test.all", "так"),
            RUSSIAN,
            Map.of(
                    "test.union", "Объединение «{0}»",
                    "test.hours", "{0, plural, one {# час} few {# часа} many {# часов} other {# часа}}",
                    "test.all", "да"),
            ENGLISH,
            Map.of("test.hours", "{0, plural, one {# hour} other {# hours}}", "test.all", "yes")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0   | 0 гадзін    | 0 часов   | 0 hours
            1   | 1 гадзіна   | 1 час     | 1 hour
            2   | 2 гадзіны   | 2 часа    | 2 hours
            5   | 5 гадзін    | 5 часов   | 5 hours
            11  | 11 гадзін   | 11 часов  | 11 hours
            21  | 21 гадзіна  | 21 час    | 21 hours
            22  | 22 гадзіны  | 22 часа   | 22 hours
            25  | 25 гадзін   | 25 часов  | 25 hours
            111 | 111 гадзін  | 111 часов | 111 hours
            1.5 | 1,5 гадзіны | 1,5 часа  | 1.5 hours
            """)
    void a_plural_has_the_form_that_its_number_asks(double number, String be, String ru, String en) {
        assertThat(MESSAGES.get(BELARUSIAN, "test.hours", number)).isEqualTo(be);
        assertThat(MESSAGES.get(RUSSIAN, "test.hours", number)).isEqualTo(ru);
        assertThat(MESSAGES.get(ENGLISH, "test.hours", number)).isEqualTo(en);
    }

    @Test
    void an_apostrophe_keeps_its_argument() {
        assertThat(MESSAGES.get(BELARUSIAN, "test.union", "Возера")).isEqualTo("Аб’яднанне «Возера»");
        assertThat(MESSAGES.get(BELARUSIAN, "test.straight", "Возера")).isEqualTo("Аб'яднанне «Возера»");
    }

    @Test
    void a_missing_key_is_never_answered_in_another_language() {
        assertThatThrownBy(() -> MESSAGES.get(ENGLISH, "test.union", "Lake"))
                .isInstanceOfSatisfying(MissingMessage.class, missing -> {
                    assertThat(missing.key()).isEqualTo("test.union");
                    assertThat(missing.language()).isEqualTo(ENGLISH);
                });
        assertThatThrownBy(() -> MESSAGES.get(BELARUSIAN, "test.unknown")).isInstanceOf(MissingMessage.class);
        assertThat(MESSAGES.has("test.union")).isFalse();
        assertThat(MESSAGES.has("test.all")).isTrue();
        assertThat(MESSAGES.keys(ENGLISH)).containsExactlyInAnyOrder("test.hours", "test.all");
    }

    @Test
    void the_machines_language_changes_nothing() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(new Messages().get(BELARUSIAN, "language.in.hours", 1234))
                    .isEqualTo("праз 1\u00A0234 гадзіны");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void an_argument_that_is_null_reads_as_nothing_and_one_that_lacks_is_a_mistake() {
        @Nullable String nobody = null;
        assertThat(MESSAGES.get(RUSSIAN, "test.union", nobody)).isEqualTo("Объединение «»");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MESSAGES.get(RUSSIAN, "test.union"))
                .withMessageContaining("test.union");
    }

    @Test
    void a_pattern_that_cannot_be_understood_stops_the_start() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Messages(Map.of(ENGLISH, Map.of("test.bad", "{0, plural, one {#}"))))
                .withMessageContaining("test.bad");
        assertThatIllegalStateException()
                .isThrownBy(() -> new Messages(Map.of(ENGLISH, Map.of("test.named", "{name}"))))
                .withMessageContaining("positional");
    }

    @Test
    void many_threads_speak_at_once() {
        assertThat(IntStream.range(0, 20_000)
                        .parallel()
                        .filter(n -> !MESSAGES.get(ENGLISH, "test.hours", n % 900)
                                .equals(n % 900 == 1 ? "1 hour" : n % 900 + " hours")))
                .isEmpty();
    }
}
