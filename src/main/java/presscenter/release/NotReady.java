package presscenter.release;

import java.time.Instant;
import java.util.List;
import presscenter.language.Language;

/**
 * A release that would not lift at its time, or did not, because something of it is not approved (E20).
 *
 * @param number of the release
 * @param source its source language
 * @param lift its time
 * @param urgency how near that is
 * @param missing the texts that are neither approved nor absent for a reason; empty if it is the facts alone
 */
public record NotReady(ReleaseNumber number, Language source, Instant lift, Urgency urgency, List<Language> missing) {
    /** How near the time is. */
    public enum Urgency {
        /** A day or less. */
        DAY,
        /** An hour or less. */
        HOUR,
        /** It has come, and nothing lifted. */
        PASSED
    }

    public NotReady {
        missing = List.copyOf(missing);
    }
}
