package presscenter.breach;

import java.time.Instant;
import presscenter.release.ReleaseNumber;

/**
 * A file, as the list shows it.
 *
 * @param waiting whether a proposal or an appeal waits for an editor
 */
public record BreachLine(
        BreachNumber number,
        ReleaseNumber release,
        Instant seenAt,
        Instant opened,
        Standing standing,
        boolean waiting) {
    /** Where a file stands. */
    public enum Standing {
        /** Nobody has looked at our own part yet. */
        UNCHECKED,
        OPEN,
        CLOSED;

        /** The message key of its name. */
        public String key() {
            return "breach.standing." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
