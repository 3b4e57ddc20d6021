package presscenter.bench;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** How long something took, many times: what most people wait, and what those wait who have bad luck. */
final class Spread {
    private static final double MILLION = 1e6;

    /** In nanoseconds, the shortest first. */
    private final long[] sorted;

    /** @param nanoseconds at least one */
    Spread(Collection<Long> nanoseconds) {
        if (nanoseconds.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        sorted = nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    int count() {
        return sorted.length;
    }

    double median() {
        return percentile(50);
    }

    /** The longest, in milliseconds. */
    double last() {
        return percentile(100);
    }

    /** In how many milliseconds this share of a hundred was done: one that was measured, by the nearest rank. */
    double percentile(double share) {
        var rank = (int) Math.ceil(share / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / MILLION;
    }

    /** The hundredths from 0 to 100, every second of them, for drawing how it goes on. */
    List<Double> course() {
        return IntStream.rangeClosed(0, 50)
                .mapToObj(step -> percentile(2.0 * step))
                .toList();
    }

    @Override
    public String toString() {
        return course().toString();
    }
}
