package presscenter.breach;

import java.time.Instant;

/**
 * A measure as it is proposed.
 *
 * @param until the end of its term, exclusive
 */
public record MeasureDraft(Rung rung, Suspect against, Instant until, Reason reason) {}
