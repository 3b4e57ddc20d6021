package presscenter.release;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a page of the list ended: the next page begins before it.
 *
 * @param at since when the last release of the page is out
 * @param number its number
 */
public record Cursor(Instant at, ReleaseNumber number) {
    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,15})\\.(.{11})");

    /** The cursor that an address names; anything that is not one is empty. */
    public static Optional<Cursor> parse(String text) {
        var match = SHAPE.matcher(text);
        return match.matches()
                ? ReleaseNumber.parse(match.group(2))
                        .map(number -> new Cursor(Instant.ofEpochMilli(Long.parseLong(match.group(1))), number))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return at.toEpochMilli() + "." + number;
    }
}
