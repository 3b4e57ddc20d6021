package presscenter.release;

import java.time.Instant;
import java.util.Optional;

/**
 * When a release lifts, or lifted, and no word of it.
 *
 * @param at empty if nobody can name the moment
 * @param out whether readers have it now
 */
public record Lift(ReleaseNumber number, Optional<Instant> at, boolean out) {}
