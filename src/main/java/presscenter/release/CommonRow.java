package presscenter.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What two rows have in common, in the same order, as much of it as there is. */
final class CommonRow {
    /** Of pairs that are compared in one go: some 32 MB and a fraction of a second. */
    private static final long MOST_PAIRS = 256_000_000;

    private CommonRow() {}

    /** The same thing's place in the first row and in the second. */
    record Pair(int before, int after) {}

    /** A longest common subsequence; beyond the bound only the common beginning and end. */
    static <T> List<Pair> of(List<T> old, List<T> young) {
        var numbers = new HashMap<T, Integer>();
        var left = numbered(old, numbers);
        var right = numbered(young, numbers);
        var begin = 0;
        while (begin < left.length && begin < right.length && left[begin] == right[begin]) {
            begin++;
        }
        var end = 0;
        while (end < left.length - begin
                && end < right.length - begin
                && left[left.length - 1 - end] == right[right.length - 1 - end]) {
            end++;
        }
        var pairs = new ArrayList<Pair>();
        for (var at = 0; at < begin; at++) {
            pairs.add(new Pair(at, at));
        }
        addLongest(left, right, begin, left.length - end, right.length - end, pairs);
        for (var at = end; at > 0; at--) {
            pairs.add(new Pair(left.length - at, right.length - at));
        }
        return pairs;
    }

    private static <T> int[] numbered(List<T> row, Map<T, Integer> numbers) {
        var numbered = new int[row.size()];
        for (var at = 0; at < numbered.length; at++) {
            var fresh = numbers.size();
            var known = numbers.putIfAbsent(row.get(at), fresh);
            numbered[at] = known == null ? fresh : known;
        }
        return numbered;
    }

    /**
     * Sixty-four pairs at a time (Hyyrö 2004): in the row of each word of the first text a bit is off where one more
     * word of the second makes the longest common row longer. The rows are kept, and read from the back.
     */
    private static void addLongest(int[] left, int[] right, int begin, int leftEnd, int rightEnd, List<Pair> pairs) {
        var rows = leftEnd - begin;
        var columns = rightEnd - begin;
        if (rows == 0 || columns == 0 || (long) rows * columns > MOST_PAIRS) {
            return;
        }
        var places = new HashMap<Integer, List<Integer>>();
        for (var column = 0; column < columns; column++) {
            places.computeIfAbsent(right[begin + column], fresh -> new ArrayList<>())
                    .add(column);
        }
        var kept = new long[rows][];
        var above = new long[(columns + Long.SIZE - 1) / Long.SIZE];
        Arrays.fill(above, -1L);
        for (var row = 0; row < rows; row++) {
            above = next(above, places.getOrDefault(left[begin + row], List.of()));
            kept[row] = above;
        }
        var found = new ArrayList<Pair>();
        for (int row = rows - 1, column = columns - 1; row >= 0 && column >= 0; ) {
            if (isOn(kept[row], column)) {
                column--;
            } else if (row > 0 && !isOn(kept[row - 1], column)) {
                row--;
            } else {
                found.add(new Pair(begin + row--, begin + column--));
            }
        }
        pairs.addAll(found.reversed());
    }

    /** The row below: (above + matches) | (above − matches), the sum carried from one long to the next. */
    private static long[] next(long[] above, List<Integer> matching) {
        if (matching.isEmpty()) {
            return above;
        }
        var matches = new long[above.length];
        matching.forEach(column -> matches[column / Long.SIZE] |= 1L << (column % Long.SIZE));
        var next = new long[above.length];
        var carry = 0L;
        for (var at = 0; at < above.length; at++) {
            var growing = above[at] & matches[at];
            var sum = above[at] + growing;
            var overflow = Long.compareUnsigned(sum, growing) < 0;
            var carried = sum + carry;
            overflow |= Long.compareUnsigned(carried, sum) < 0;
            next[at] = carried | (above[at] & ~matches[at]);
            carry = overflow ? 1 : 0;
        }
        return next;
    }

    private static boolean isOn(long[] row, int column) {
        return (row[column / Long.SIZE] & (1L << (column % Long.SIZE))) != 0;
    }
}
