package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final int SAMPLES = 2_000;

    @Test
    void times_that_never_meet_are_told_apart_wholly_whichever_is_longer() {
        var low = LongStream.range(0, SAMPLES).toArray();
        var high = LongStream.range(SAMPLES, 2 * SAMPLES).toArray();
        assertThat(Times.of(low, high).area()).isEqualTo(1);
        assertThat(Times.of(high, low).area()).isEqualTo(1);
    }

    @Test
    void times_of_one_kind_are_told_apart_as_by_a_coin() {
        var random = new Random(20_261_029);
        assertThat(Times.of(drawn(random, 0), drawn(random, 0)).area()).isLessThan(0.53);
        var same = drawn(random, 0);
        assertThat(Times.of(same, same).area()).isEqualTo(0.5);
    }

    @Test
    void a_difference_of_a_fifth_of_the_spread_is_seen() {
        var random = new Random(20_261_029);
        assertThat(Times.of(drawn(random, 200), drawn(random, 0)).area()).isCloseTo(0.556, within(0.02));
    }

    @Test
    void how_far_the_middles_are_apart_is_told_as_a_part_of_the_other_s_whichever_is_longer() {
        assertThat(Times.of(new long[] {1, 104, 900}, new long[] {2, 100, 500}).apart())
                .isCloseTo(0.04, within(1e-9));
        assertThat(Times.of(new long[] {1, 94, 900}, new long[] {2, 100, 500}).apart())
                .isCloseTo(0.06, within(1e-9));
    }

    @Test
    void both_kinds_are_asked_for_in_turns() {
        var asked = new StringBuilder();
        Times.of(
                4,
                each -> asked.append('a').append(each),
                each -> asked.append('b').append(each));
        assertThat(asked).hasToString("a0b0b1a1a2b2b3a3");
    }

    private static long[] drawn(Random random, long later) {
        return IntStream.range(0, SAMPLES)
                .mapToLong(_ -> 5_000 + later + Math.round(1_000 * random.nextGaussian()))
                .toArray();
    }
}
