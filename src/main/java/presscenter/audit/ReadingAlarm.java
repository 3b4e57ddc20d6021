package presscenter.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody read under embargo in an unusual way (E42): who and how much, never what.
 *
 * @param person the reader's pseudonym
 * @param outlet the key of the outlet for which the person read; empty if for none
 * @param raisedAt when it was noticed first
 * @param latestAt when it was noticed last
 * @param most texts, or places, within five minutes
 */
public record ReadingAlarm(
        UUID id, UUID person, Optional<String> outlet, Sign sign, Instant raisedAt, Instant latestAt, int most) {
    /** What was unusual. */
    public enum Sign {
        /** More than ten texts that were not out, within five minutes. */
        MANY_TEXTS,
        /** From more than three places within five minutes. */
        MANY_PLACES
    }
}
