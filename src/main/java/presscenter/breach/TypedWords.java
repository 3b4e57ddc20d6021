package presscenter.breach;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What somebody typed into a field of more than one line, as it is kept. */
final class TypedWords {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

    /** All but the line feed; PostgreSQL keeps no NUL. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]");

    private TypedWords() {}

    /** Composed, lines ended by a line feed, without control characters and without blanks around. */
    static String clean(String typed) {
        var lines = LINE_END.matcher(typed).replaceAll("\n").replace('\t', ' ');
        return Normalizer.normalize(CONTROL.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }
}
