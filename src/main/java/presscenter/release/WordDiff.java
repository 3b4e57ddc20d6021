package presscenter.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import presscenter.release.CommonRow.Pair;

/**
 * What differs between two rich texts, word by word. Equal blocks are found first, words within what is left; texts of
 * which too much differs (about 16,000 words on both sides) are shown as one removed and one added.
 */
public final class WordDiff {
    private static final int WORDS_OF_A_TYPO = 3;

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
        var old = WordRow.of(before.pieces());
        var young = WordRow.of(after.pieces());
        var pairs = pairs(old, young);

        var told = new Story(old, young);
        pairs.forEach(told::same);
        told.changed(old.tokens().size(), young.tokens().size());
        told.endRun();

        var typoSized = !before.equals(after)
                && told.changedWords <= WORDS_OF_A_TYPO
                && !told.touchesFigureOrName
                && shape(before.pieces()).equals(shape(after.pieces()))
                && old.links().equals(young.links())
                && pairs.stream()
                        .allMatch(pair -> Objects.equals(
                                old.tokens().get(pair.before()).href(),
                                young.tokens().get(pair.after()).href()));
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
     * counts as a name behind an abbreviation, and at the start of a sentence too, unless it is known to be none; a
     * sign at a figure ("−5", "5 %") counts as part of it.
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

    /** Tells the difference from the beginning to the end. */
    private static final class Story {
        private final WordRow old;
        private final WordRow young;
        private final Capitals capitals;
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

        Story(WordRow old, WordRow young) {
            this.old = old;
            this.young = young;
            this.capitals = Capitals.of(old, young);
        }

        void same(Pair pair) {
            changed(pair.before(), pair.after());
            var token = young.tokens().get(pair.after());
            tell(Kind.SAME, token, token.blockStart() && !begun);
            begun = false;
            before = pair.before() + 1;
            after = pair.after() + 1;
        }

        void changed(int beforeEnd, int afterEnd) {
            var removed = 0;
            var added = 0;
            for (var at = before; at < beforeEnd; at++) {
                var token = old.tokens().get(at);
                removed += weigh(old, at);
                tell(Kind.REMOVED, token, token.blockStart());
                begun = token.blockStart() || begun;
            }
            begun = begun
                    && beforeEnd < old.tokens().size()
                    && !old.tokens().get(beforeEnd).blockStart();
            for (var at = after; at < afterEnd; at++) {
                var token = young.tokens().get(at);
                added += weigh(young, at);
                tell(Kind.ADDED, token, token.blockStart() && !begun);
                begun = false;
            }
            changedWords += Math.max(removed, added);
            touchesFigureOrName |= changedWords <= WORDS_OF_A_TYPO
                    && capitals.mayBeNames(starts(old, before, beforeEnd), starts(young, after, afterEnd));
        }

        /** The changed words that have their capital where a sentence begins. */
        private static List<String> starts(WordRow words, int from, int to) {
            return IntStream.range(from, to)
                    .filter(at -> words.tokens().get(at).isWord())
                    .filter(at -> words.tokens().get(at).isCapitalised() && !words.isName(at))
                    .mapToObj(at -> words.tokens().get(at).text())
                    .toList();
        }

        private int weigh(WordRow words, int at) {
            var token = words.tokens().get(at);
            if (!token.isWord()) {
                touchesFigureOrName |= token.isFigure() || words.isAtFigure(at);
                return 0;
            }
            touchesFigureOrName |= token.isFigure() || words.isName(at);
            return 1;
        }

        private void tell(Kind kind, WordRow.Token token, boolean blockStart) {
            if (blockStart || kind != runKind) {
                endRun();
                runKind = kind;
                runStartsBlock = blockStart;
            }
            run.append(token.text()).append(token.blank());
        }

        void endRun() {
            if (!run.isEmpty()) {
                runs.add(new Run(runKind, run.toString(), runStartsBlock));
                run.setLength(0);
            }
        }
    }

    /** The words that stayed: those of equal blocks, and in between those that a longest common row keeps. */
    private static List<Pair> pairs(WordRow old, WordRow young) {
        var pairs = new ArrayList<Pair>();
        var blocks = new ArrayList<>(CommonRow.of(blocks(old), blocks(young)));
        blocks.add(new Pair(old.starts().size(), young.starts().size()));
        var before = 0;
        var after = 0;
        for (var block : blocks) {
            var oldStart = old.start(block.before());
            var youngStart = young.start(block.after());
            for (var pair : CommonRow.of(texts(old, before, oldStart), texts(young, after, youngStart))) {
                pairs.add(new Pair(before + pair.before(), after + pair.after()));
            }
            before = oldStart;
            after = youngStart;
            if (block.before() < old.starts().size()) {
                for (; before < old.end(block.before()); before++, after++) {
                    pairs.add(new Pair(before, after));
                }
            }
        }
        return pairs;
    }

    private static List<List<String>> blocks(WordRow words) {
        return Stream.iterate(0, number -> number < words.starts().size(), number -> number + 1)
                .map(words::block)
                .toList();
    }

    private static List<String> texts(WordRow words, int from, int to) {
        return words.tokens().subList(from, to).stream()
                .map(WordRow.Token::text)
                .toList();
    }

    /** The blocks without their words. */
    private static String shape(List<Piece> pieces) {
        var shape = new StringBuilder();
        for (var piece : pieces) {
            shape.append(piece.tag()).append('(');
            switch (piece) {
                case Piece.Line line -> shape.append(line.runs().isEmpty() ? "" : ".");
                case Piece.Quotation quotation -> shape.append(shape(quotation.pieces()));
                case Piece.Listing list ->
                    list.items().forEach(item -> shape.append('-').append(shape(item.pieces())));
            }
            shape.append(')');
        }
        return shape.toString();
    }
}
