package presscenter.release;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two rich texts, word by word. Equal blocks are found first, words within what is left; texts of
 * which too much differs (about 16,000 words on both sides) are shown as one removed and one added.
 */
public final class WordDiff {
    /** Of pairs of words that are compared in one go: some 32 MB and a fraction of a second. */
    private static final long MOST_PAIRS = 256_000_000;

    private static final int WORDS_OF_A_TYPO = 3;

    /** A full stop behind so few letters may be that of an abbreviation ("праф."): a name may follow. */
    private static final int LONGEST_ABBREVIATION = 4;

    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", "…");
    private static final Set<String> QUOTES = Set.of("«", "“", "„", "‘", "(", "[", "\"");
    private static final Set<String> DASHES = Set.of("–", "—");
    private static final Set<String> CLOSING = Set.of("»", "”", "’", ")", "]", "\"");
    private static final Set<String> PAUSES = Set.of(",", ";", ":", ".", "!", "?", "…");

    private final List<Run> runs;
    private final int changedWords;
    private final boolean typoSized;

    private WordDiff(List<Run> runs, int changedWords, boolean typoSized) {
        this.runs = runs;
        this.changedWords = changedWords;
        this.typoSized = typoSized;
    }

    /** What has to be done to the first text to get the second; both are cleaned before they are compared. */
    public static WordDiff between(String beforeHtml, String afterHtml) {
        var before = RichHtml.clean(beforeHtml);
        var after = RichHtml.clean(afterHtml);
        var old = Words.of(before.pieces());
        var young = Words.of(after.pieces());
        var pairs = pairs(old, young);

        var told = new Story(old, young);
        pairs.forEach(told::same);
        told.changed(old.tokens.size(), young.tokens.size());
        told.endRun();

        var typoSized = !before.equals(after)
                && told.changedWords <= WORDS_OF_A_TYPO
                && !told.touchesFigureOrName
                && shape(before.pieces()).equals(shape(after.pieces()))
                && old.links().equals(young.links())
                && pairs.stream()
                        .allMatch(pair ->
                                Objects.equals(old.tokens.get(pair.before).href, young.tokens.get(pair.after).href));
        return new WordDiff(List.copyOf(told.runs), told.changedWords, typoSized);
    }

    /** Both texts in one, in the order of reading; what was removed stands before what came in its place. */
    public List<Run> runs() {
        return runs;
    }

    /** The number of words that differ: of each change the larger of the words removed and the words added. */
    public int changedWords() {
        return changedWords;
    }

    /**
     * Whether the difference is small enough for a typo approval (E20): there is one, of at most three words, none of
     * them a figure or a name, with the same blocks and the same links. In doubt it is not: a word with a capital
     * behind an abbreviation counts as a name, a sign at a figure ("−5", "5 %") as part of it.
     */
    public boolean isTypoSized() {
        return typoSized;
    }

    /** What became of words. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /**
     * Words in a row of which the same became.
     *
     * @param text as it is read, with the blank behind it if there is one; not HTML
     * @param blockStart whether a paragraph, heading or list item begins here
     */
    public record Run(Kind kind, String text, boolean blockStart) {}

    /** A word or a sign; what is before and behind it decides what a change of it means. */
    private record Token(
            String text,
            String blank,
            boolean blockStart,
            @Nullable String href) {
        boolean isWord() {
            return text.codePoints().anyMatch(Character::isLetterOrDigit);
        }

        boolean isFigure() {
            return text.codePoints()
                    .anyMatch(letter -> Character.isDigit(letter)
                            || Character.getType(letter) == Character.OTHER_NUMBER
                            || Character.getType(letter) == Character.LETTER_NUMBER);
        }
    }

    private record Pair(int before, int after) {}

    /** A text as a row of words and signs, and where each of its blocks begins. */
    private record Words(List<Token> tokens, List<Integer> starts) {
        static Words of(List<RichHtml.Piece> pieces) {
            var tokens = new ArrayList<Token>();
            var starts = new ArrayList<Integer>();
            pieces.stream().flatMap(RichHtml::lines).forEach(line -> {
                starts.add(tokens.size());
                addLine(line, tokens);
            });
            return new Words(tokens, starts);
        }

        private static void addLine(RichHtml.Line line, List<Token> tokens) {
            var text = line.text();
            var hrefs = new ArrayList<@Nullable String>();
            line.runs().forEach(run -> {
                for (var at = 0; at < run.text().length(); at++) {
                    hrefs.add(run.href());
                }
            });
            var words = BreakIterator.getWordInstance(Locale.ROOT);
            words.setText(text);
            var first = true;
            var start = words.first();
            for (var end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
                var part = text.substring(start, end);
                if (!isBlank(part)) {
                    tokens.add(new Token(part, "", first, hrefs.get(start)));
                    first = false;
                } else if (!first) {
                    var last = tokens.removeLast();
                    tokens.add(new Token(last.text, last.blank + part, last.blockStart, last.href));
                }
            }
        }

        private static boolean isBlank(String part) {
            return part.codePoints()
                    .allMatch(letter -> Character.isWhitespace(letter) || Character.isSpaceChar(letter));
        }

        List<String> block(int number) {
            return tokens.subList(starts.get(number), end(number)).stream()
                    .map(Token::text)
                    .toList();
        }

        int end(int number) {
            return number + 1 < starts.size() ? starts.get(number + 1) : tokens.size();
        }

        int start(int number) {
            return number < starts.size() ? starts.get(number) : tokens.size();
        }

        /** The links from first to last. */
        List<String> links() {
            var links = new ArrayList<String>();
            String open = null;
            for (var token : tokens) {
                if (token.href != null && (token.blockStart || !token.href.equals(open))) {
                    links.add(token.href);
                }
                open = token.href;
            }
            return links;
        }

        boolean isName(int at) {
            var word = tokens.get(at).text;
            var first = word.codePointAt(0);
            var innerCapital = word.codePoints().skip(1).anyMatch(Character::isUpperCase);
            return innerCapital
                    || ((Character.isUpperCase(first) || Character.isTitleCase(first)) && !startsSentence(at));
        }

        private boolean startsSentence(int at) {
            var from = at;
            while (!tokens.get(from).blockStart
                    && (QUOTES.contains(tokens.get(from - 1).text) || DASHES.contains(tokens.get(from - 1).text))) {
                from--;
            }
            if (tokens.get(from).blockStart) {
                return true;
            }
            var end = from - 1;
            while (!tokens.get(end).blockStart && CLOSING.contains(tokens.get(end).text)) {
                end--;
            }
            if (!SENTENCE_ENDS.contains(tokens.get(end).text)) {
                return false;
            }
            return !tokens.get(end).text.equals(".")
                    || tokens.get(end).blockStart
                    || !tokens.get(end - 1).isWord()
                    || tokens.get(end - 1).isFigure()
                    || tokens.get(end - 1).text.length() > LONGEST_ABBREVIATION;
        }

        /** Whether a sign belongs to a figure beside it: a minus, a percent, a currency; not a full stop behind it. */
        boolean isAtFigure(int at) {
            var sign = tokens.get(at);
            var next = at + 1 < tokens.size() && !tokens.get(at + 1).blockStart ? tokens.get(at + 1) : null;
            var nextIsFigure = next != null && next.isFigure();
            if (!sign.blockStart && tokens.get(at - 1).isFigure()) {
                var ends = PAUSES.contains(sign.text) || CLOSING.contains(sign.text);
                return !ends || (nextIsFigure && sign.blank.isEmpty());
            }
            var begins = (PAUSES.contains(sign.text) && !sign.blank.isEmpty()) || QUOTES.contains(sign.text);
            return nextIsFigure && !begins;
        }
    }

    /** Tells the difference from the beginning to the end. */
    private static final class Story {
        private final Words old;
        private final Words young;
        private final List<Run> runs = new ArrayList<>();
        private final StringBuilder run = new StringBuilder();
        private Kind runKind = Kind.SAME;
        private boolean runStartsBlock;
        private int before;
        private int after;
        private int changedWords;
        private boolean touchesFigureOrName;

        /** Whether the block that begins in the second text was begun by words that were removed from it. */
        private boolean begun;

        Story(Words old, Words young) {
            this.old = old;
            this.young = young;
        }

        void same(Pair pair) {
            changed(pair.before, pair.after);
            var token = young.tokens.get(pair.after);
            tell(Kind.SAME, token, token.blockStart && !begun);
            begun = false;
            before = pair.before + 1;
            after = pair.after + 1;
        }

        void changed(int beforeEnd, int afterEnd) {
            var removed = 0;
            var added = 0;
            for (var at = before; at < beforeEnd; at++) {
                var token = old.tokens.get(at);
                removed += weigh(old, at);
                tell(Kind.REMOVED, token, token.blockStart);
                begun = token.blockStart || begun;
            }
            begun = begun && beforeEnd < old.tokens.size() && !old.tokens.get(beforeEnd).blockStart;
            for (var at = after; at < afterEnd; at++) {
                var token = young.tokens.get(at);
                added += weigh(young, at);
                tell(Kind.ADDED, token, token.blockStart && !begun);
                begun = false;
            }
            changedWords += Math.max(removed, added);
        }

        private int weigh(Words words, int at) {
            var token = words.tokens.get(at);
            if (!token.isWord()) {
                touchesFigureOrName |= token.isFigure() || words.isAtFigure(at);
                return 0;
            }
            touchesFigureOrName |= token.isFigure() || words.isName(at);
            return 1;
        }

        private void tell(Kind kind, Token token, boolean blockStart) {
            if (blockStart || kind != runKind) {
                endRun();
                runKind = kind;
                runStartsBlock = blockStart;
            }
            run.append(token.text).append(token.blank);
        }

        void endRun() {
            if (!run.isEmpty()) {
                runs.add(new Run(runKind, run.toString(), runStartsBlock));
                run.setLength(0);
            }
        }
    }

    /** The words that stayed: those of equal blocks, and in between those that a longest common row keeps. */
    private static List<Pair> pairs(Words old, Words young) {
        var pairs = new ArrayList<Pair>();
        var blocks = new ArrayList<>(common(blocks(old), blocks(young)));
        blocks.add(new Pair(old.starts.size(), young.starts.size()));
        var before = 0;
        var after = 0;
        for (var block : blocks) {
            var oldStart = old.start(block.before);
            var youngStart = young.start(block.after);
            for (var pair : common(texts(old, before, oldStart), texts(young, after, youngStart))) {
                pairs.add(new Pair(before + pair.before, after + pair.after));
            }
            before = oldStart;
            after = youngStart;
            if (block.before < old.starts.size()) {
                for (; before < old.end(block.before); before++, after++) {
                    pairs.add(new Pair(before, after));
                }
            }
        }
        return pairs;
    }

    private static List<List<String>> blocks(Words words) {
        return Stream.iterate(0, number -> number < words.starts.size(), number -> number + 1)
                .map(words::block)
                .toList();
    }

    private static List<String> texts(Words words, int from, int to) {
        return words.tokens.subList(from, to).stream().map(Token::text).toList();
    }

    /** A longest common subsequence; beyond the bound only the common beginning and end. */
    private static <T> List<Pair> common(List<T> old, List<T> young) {
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

    /** The blocks without their words. */
    private static String shape(List<RichHtml.Piece> pieces) {
        var shape = new StringBuilder();
        for (var piece : pieces) {
            shape.append(piece.tag()).append('(');
            switch (piece) {
                case RichHtml.Line line -> shape.append(line.runs().isEmpty() ? "" : ".");
                case RichHtml.Quotation quotation -> shape.append(shape(quotation.pieces()));
                case RichHtml.Listing list ->
                    list.items().forEach(item -> shape.append('-').append(shape(item.pieces())));
            }
            shape.append(')');
        }
        return shape.toString();
    }
}
