package presscenter.breach;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A measure as the desk shows it.
 *
 * @param until the end of its term, exclusive
 * @param over whether its term is over
 * @param appeal the words of the appeal
 * @param verbs what this person may do with it now
 */
public record MeasureLine(
        UUID id,
        Rung rung,
        Suspect against,
        Instant until,
        boolean over,
        Reason reason,
        MeasureState state,
        Done proposed,
        Optional<Done> decided,
        Optional<Done> appealed,
        Optional<String> appeal,
        Optional<Done> heard,
        Optional<Reason> answer,
        Set<Verb> verbs) {
    /** What may be done with a measure. */
    public enum Verb {
        IMPOSE,
        DISMISS,
        UPHOLD,
        LIFT;

        /** As it stands in message keys. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
