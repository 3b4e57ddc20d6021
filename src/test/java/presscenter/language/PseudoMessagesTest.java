package presscenter.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PseudoMessagesTest {
    private static final Instant TEN = Instant.parse("2026-10-29T07:00:00Z");
    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");

    @ParameterizedTest
    @EnumSource
    void no_word_of_a_time_bypasses_the_bundles(Language language) {
        var pseudo = PseudoMessages.ofTheClassPath();
        var times = new Times(pseudo, MINSK);
        var field = new TypedTime(pseudo, times);
        var moment = new Moment(TEN, MINSK, TEN.atZone(MINSK).toLocalDateTime());
        assertThat(PseudoMessages.bypassing(String.join(
                        " ",
                        times.dateAndTime(TEN, language),
                        times.untilInFull(TEN, language),
                        times.dayHeading(times.day(TEN), times.day(TEN).plusDays(1), language),
                        field.readBack(moment, TEN.minusSeconds(600), language))))
                .isEmpty();
        assertThat(times.date(times.day(TEN), language)).contains("⟦", "29", "2026");
    }

    @ParameterizedTest
    @EnumSource
    void a_word_that_bypasses_the_bundles_is_found(Language language) {
        var times = new Times(PseudoMessages.ofTheClassPath(), MINSK);
        assertThat(PseudoMessages.bypassing("Lifts " + times.date(times.day(TEN), language) + " – soon"))
                .containsExactly("Lifts", "soon");
    }
}
