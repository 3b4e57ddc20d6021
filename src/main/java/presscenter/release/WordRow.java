package presscenter.release;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text as a row of words and signs, and where each of its blocks begins. */
record WordRow(List<Token> tokens, List<Integer> starts) {
    /** A full stop behind so few letters may be that of an abbreviation ("праф."): a name may follow. */
    private static final int LONGEST_ABBREVIATION = 4;

    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", "…");
    private static final Set<String> QUOTES = Set.of("«", "“", "„", "‘", "(", "[", "\"");
    private static final Set<String> DASHES = Set.of("–", "—");
    private static final Set<String> CLOSING = Set.of("»", "”", "’", ")", "]", "\"");
    private static final Set<String> PAUSES = Set.of(",", ";", ":", ".", "!", "?", "…");

    /** A word or a sign; what is before and behind it decides what a change of it means. */
    record Token(
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

        boolean isCapitalised() {
            var first = text.codePointAt(0);
            return Character.isUpperCase(first) || Character.isTitleCase(first);
        }
    }

    static WordRow of(List<Piece> pieces) {
        var tokens = new ArrayList<Token>();
        var starts = new ArrayList<Integer>();
        pieces.stream().flatMap(Piece::lines).forEach(line -> {
            starts.add(tokens.size());
            addLine(line, tokens);
        });
        return new WordRow(tokens, starts);
    }

    private static void addLine(Piece.Line line, List<Token> tokens) {
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
                tokens.add(new Token(last.text(), last.blank() + part, last.blockStart(), last.href()));
            }
        }
    }

    private static boolean isBlank(String part) {
        return part.codePoints().allMatch(letter -> Character.isWhitespace(letter) || Character.isSpaceChar(letter));
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
            if (token.href() != null && (token.blockStart() || !token.href().equals(open))) {
                links.add(token.href());
            }
            open = token.href();
        }
        return links;
    }

    /** Whether a capital stands where only a name, or its initials, have one: within a word or within a sentence. */
    boolean isName(int at) {
        var word = tokens.get(at).text();
        var innerCapital = word.codePoints().skip(1).anyMatch(Character::isUpperCase);
        return innerCapital || (tokens.get(at).isCapitalised() && !startsSentence(at));
    }

    boolean startsSentence(int at) {
        var from = at;
        while (!tokens.get(from).blockStart()
                && (QUOTES.contains(tokens.get(from - 1).text())
                        || DASHES.contains(tokens.get(from - 1).text()))) {
            from--;
        }
        if (tokens.get(from).blockStart()) {
            return true;
        }
        var end = from - 1;
        while (!tokens.get(end).blockStart() && CLOSING.contains(tokens.get(end).text())) {
            end--;
        }
        if (!SENTENCE_ENDS.contains(tokens.get(end).text())) {
            return false;
        }
        return !tokens.get(end).text().equals(".")
                || tokens.get(end).blockStart()
                || !tokens.get(end - 1).isWord()
                || tokens.get(end - 1).isFigure()
                || tokens.get(end - 1).text().length() > LONGEST_ABBREVIATION;
    }

    /** Whether a sign belongs to a figure beside it: a minus, a percent, a currency; not a full stop behind it. */
    boolean isAtFigure(int at) {
        var sign = tokens.get(at);
        var next = at + 1 < tokens.size() && !tokens.get(at + 1).blockStart() ? tokens.get(at + 1) : null;
        var nextIsFigure = next != null && next.isFigure();
        if (!sign.blockStart() && tokens.get(at - 1).isFigure()) {
            var ends = PAUSES.contains(sign.text()) || CLOSING.contains(sign.text());
            return !ends || (nextIsFigure && sign.blank().isEmpty());
        }
        var begins = (PAUSES.contains(sign.text()) && !sign.blank().isEmpty()) || QUOTES.contains(sign.text());
        return nextIsFigure && !begins;
    }
}
