package presscenter.breach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file, whole, but for our own log.
 *
 * @param lift when the release lifts or lifted
 * @param hasPicture whether a picture of what was seen is there
 * @param checked that somebody looked at our own part
 * @param outcome with what it was closed
 * @param before what has an effect against whom it speaks of, from other files that this person may see
 * @param verbs what this person may do with it now
 * @param version which state of it this is; verbs take it back, so that nothing of a colleague's is overwritten
 */
public record OpenFile(
        BreachNumber number,
        BreachReport report,
        Optional<Instant> lift,
        boolean hasPicture,
        Done opened,
        Optional<Done> checked,
        Optional<Done> closed,
        Optional<Reason> outcome,
        List<MeasureLine> measures,
        List<MeasureLine> before,
        Set<Verb> verbs,
        long version) {
    /** What may be done with a file. */
    public enum Verb {
        SEE_OWN_LOG,
        CHECK,
        PROPOSE,
        CLOSE
    }
}
