package presscenter.proof;

import java.util.Arrays;

/** How long answers took, of two kinds that were asked for in turns, in nanoseconds. */
public final class Times {
    private final long[] one;
    private final long[] other;

    /** What is asked for, and how long it took. */
    public interface Asked {
        void each(int number);
    }

    private Times(long[] one, long[] other) {
        this.one = one;
        this.other = other;
    }

    /** So and so many of each, in turns, the first of the two alternating too. */
    public static Times of(int samples, Asked one, Asked other) {
        var times = new Times(new long[samples], new long[samples]);
        for (int each = 0; each < samples; each++) {
            if (each % 2 == 0) {
                times.one[each] = took(one, each);
                times.other[each] = took(other, each);
            } else {
                times.other[each] = took(other, each);
                times.one[each] = took(one, each);
            }
        }
        return times;
    }

    /** Of times that are known. */
    static Times of(long[] one, long[] other) {
        return new Times(one.clone(), other.clone());
    }

    private static long took(Asked asked, int number) {
        var began = System.nanoTime();
        asked.each(number);
        return System.nanoTime() - began;
    }

    /**
     * How well the one kind is told from the other by its times: the area under the curve of the best guess, which is
     * the share of pairs in which the one took longer, or the other if that are more. From 0.5, a coin, to 1.
     */
    double area() {
        var sorted = other.clone();
        Arrays.sort(sorted);
        double longer = 0;
        for (var time : one) {
            longer += (before(sorted, time) + before(sorted, time + 1)) / 2.0; // equal ones count a half
        }
        var share = longer / ((double) one.length * other.length);
        return Math.max(share, 1 - share);
    }

    /** How many of them are less than this. */
    private static int before(long[] sorted, long limit) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** By which part of the other's the middle of the one kind differs from it: 0.05 is five in a hundred. */
    public double apart() {
        return Math.abs(1 - median(one) / median(other));
    }

    /** The middle of each kind, in milliseconds. */
    public String medians() {
        return "%.3f and %.3f ms".formatted(median(one), median(other));
    }

    private static double median(long[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }
}
