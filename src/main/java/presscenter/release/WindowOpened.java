package presscenter.release;

import java.time.Instant;

/**
 * The circle may read something from now on that it could not before (E16). Nobody decided anything, so it is no fact
 * for the trail.
 *
 * @param at when it was noticed
 */
public record WindowOpened(Instant at) {}
