package presscenter.release;

import java.time.Instant;

/**
 * Something is different only because it is later: a window opened (E16), a warning became due (E20). Nobody decided
 * anything, so it is no fact for the trail.
 *
 * @param at when it was noticed
 */
public record MomentCame(Instant at) {}
