package presscenter.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import presscenter.audit.ReadingAlarm.Sign;
import presscenter.audit.UnusualReading.Trace;

/** What is unusual about reading under embargo (E42). */
class UnusualReadingTest {
    private static final Instant NOW = Instant.parse("2026-10-29T06:00:00Z");

    @Test
    void ten_texts_are_usual_and_eleven_are_not() {
        assertThat(UnusualReading.isSign(Sign.MANY_TEXTS, 10)).isFalse();
        assertThat(UnusualReading.isSign(Sign.MANY_TEXTS, 11)).isTrue();
    }

    @Test
    void three_places_are_usual_and_four_are_not() {
        assertThat(UnusualReading.isSign(Sign.MANY_PLACES, 3)).isFalse();
        assertThat(UnusualReading.isSign(Sign.MANY_PLACES, 4)).isTrue();
    }

    @Test
    void the_same_text_counts_once_however_often_it_is_opened() {
        assertThat(count(IntStream.range(0, 50).mapToObj(i -> new Trace("one", NOW)), Instant.EPOCH))
                .isEqualTo(1);
    }

    @Test
    void what_is_five_minutes_old_counts_no_more() {
        var justIn = new Trace("in", NOW.minusSeconds(300).plusMillis(1));
        var out = new Trace("out", NOW.minusSeconds(300));

        assertThat(count(Stream.of(justIn, out), Instant.EPOCH)).isEqualTo(1);
    }

    @Test
    void what_was_looked_after_counts_no_more() {
        var before = new Trace("before", NOW.minusSeconds(10));
        var after = new Trace("after", NOW.minusSeconds(9));

        assertThat(count(Stream.of(before, after), NOW.minusSeconds(10))).isEqualTo(1);
    }

    private static int count(Stream<Trace> traces, Instant after) {
        List<Trace> all = traces.toList();
        return UnusualReading.count(all, after, NOW);
    }
}
