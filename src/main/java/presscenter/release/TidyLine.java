package presscenter.release;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import presscenter.language.Language;
import presscenter.language.Letters;
import presscenter.release.Piece.Line;
import presscenter.release.Piece.Run;

/** The one spelling of a line: NFC, no blank to spare, nothing that cannot be printed, marks that touch as one. */
final class TidyLine {
    /** After so many rounds of tidying, text that was made to be untidy loses its marks instead. */
    private static final int ROUNDS = 10;

    /** What no text needs and some readers stumble over: controls, halves of characters, non-characters. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r\\f\\u0085]]|\\p{Cs}|[\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]");

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r\\f]+");

    /** The long stroke would melt with the ">" of the tag before it (NFC). */
    private static final Pattern STROKE_AFTER_TAG = Pattern.compile("^\\u0338+");

    private static final Pattern STROKE_OR_BLANK = Pattern.compile("^[ \\u0338]+");

    private TidyLine() {}

    static String visible(String text) {
        // the language matters for apostrophes only, which are not ours to change
        return Letters.clean(UNPRINTABLE.matcher(text).replaceAll(""), Language.ENGLISH);
    }

    /** The one spelling of a line: each round may bring together what had been apart. */
    static List<Run> of(List<Run> untidy) {
        var before = untidy;
        var after = round(before);
        for (var rounds = 1; !after.equals(before); rounds++) {
            before = after;
            if (rounds == ROUNDS) {
                before = List.of(Run.plain(new Line("p", after).text()));
            }
            after = round(before);
        }
        return after;
    }

    private static List<Run> round(List<Run> runs) {
        var round = new ArrayList<Run>();
        var afterBlank = true;
        for (var run : joined(runs)) {
            var text = BLANKS.matcher(visible(run.text())).replaceAll(" ");
            text = (afterBlank ? STROKE_OR_BLANK : STROKE_AFTER_TAG)
                    .matcher(text)
                    .replaceFirst("");
            if (!text.isEmpty()) {
                round.add(run.with(text));
                afterBlank = text.endsWith(" ");
            }
        }
        if (!round.isEmpty() && round.getLast().text().endsWith(" ")) {
            var last = round.removeLast();
            if (last.text().length() > 1) {
                round.add(last.with(last.text().substring(0, last.text().length() - 1)));
            }
        }
        return round;
    }

    private static List<Run> joined(List<Run> runs) {
        var joined = new ArrayList<Run>();
        var text = new StringBuilder();
        for (var at = 0; at < runs.size(); at++) {
            text.append(runs.get(at).text());
            if (at + 1 == runs.size() || !runs.get(at).isMarkedAs(runs.get(at + 1))) {
                joined.add(runs.get(at).with(text.toString()));
                text.setLength(0);
            }
        }
        return joined;
    }
}
