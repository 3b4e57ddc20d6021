package presscenter.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** A head of the chain as it was noted outside the database: {@code instant number hash}, a line of the file. */
record NotedHead(Instant at, long number, String hash) {
    private static final Pattern LINE = Pattern.compile("(\\S+) ([1-9][0-9]{0,17}) ([0-9a-f]{64})");
    private static final Pattern CUT_SHORT = Pattern.compile("[0-9TZ:.-]+( [0-9]{0,18}( [0-9a-f]{0,63})?)?");

    static Optional<NotedHead> parse(String line) {
        var matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new NotedHead(Instant.parse(matcher.group(1)), Long.parseLong(matcher.group(2)), matcher.group(3)));
        } catch (DateTimeException noInstant) {
            return Optional.empty();
        }
    }

    /** Whether this is the beginning of a line, as a crash leaves it. */
    static boolean isCutShort(String line) {
        return CUT_SHORT.matcher(line).matches();
    }

    String line() {
        return at + " " + number + " " + hash;
    }
}
