package presscenter.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of an appeal (E29). */
class MeasureTest {
    private static final Instant NOW = Instant.parse("2026-10-29T06:00:00Z");
    private static final UUID OFFICER = UUID.fromString("0a0a0a0a-0000-4000-8000-000000000001");
    private static final UUID EDITOR = UUID.fromString("0a0a0a0a-0000-4000-8000-000000000002");
    private static final UUID ANN = UUID.fromString("0b0b0b0b-0000-4000-8000-000000000001");

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n ", "\u0000"})
    void an_appeal_without_words_is_none(String words) {
        refuses(words);
    }

    @Test
    void an_appeal_is_as_long_as_its_lines_and_letters_and_no_longer() {
        var longest = "Не я.\r\n".repeat(Measure.LONGEST_APPEAL / 6 - 1) + "й".repeat(6);
        var measure = inForce();
        measure.appeal(longest, ANN, NOW);
        assertThat(measure.appealWords().orElseThrow())
                .startsWith("Не я.\nНе я.\n")
                .hasSizeLessThanOrEqualTo(Measure.LONGEST_APPEAL);
        refuses("я".repeat(Measure.LONGEST_APPEAL + 1));
    }

    @Test
    void what_no_database_keeps_is_not_in_it() {
        var measure = inForce();
        measure.appeal("I\tdid\u0000 not.\rNot\u0007 I: Zoe\u0308.", ANN, NOW);
        assertThat(measure.appealWords()).contains("I did not.\nNot I: Zoë.");
    }

    private static void refuses(String words) {
        var measure = inForce();
        assertThatThrownBy(() -> measure.appeal(words, ANN, NOW))
                .isInstanceOf(BreachRefused.class)
                .hasMessage("APPEAL_MISSING");
        assertThat(measure.state()).isEqualTo(MeasureState.IN_FORCE);
    }

    private static Measure inForce() {
        var measure = new Measure(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new MeasureDraft(
                        Rung.WARNING,
                        new Suspect.OnePerson(ANN),
                        NOW.plus(Duration.ofDays(30)),
                        new Reason("breach.reason.again")),
                Optional.of(OFFICER),
                NOW);
        measure.impose(EDITOR, NOW);
        return measure;
    }
}
