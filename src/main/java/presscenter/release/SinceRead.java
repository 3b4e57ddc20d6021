package presscenter.release;

import java.time.Instant;
import java.util.Optional;

/**
 * What happened to a release after this reader had read it, with no word of the text (E18).
 *
 * @param number of the release
 * @param what happened
 * @param at when
 * @param before the lift before; empty if there was none, or if it is not about the lift
 * @param after the lift since then; empty if nobody can name it, or if it is not about the lift
 * @param reason a prepared reason's key, or words that obey the embargo; empty where there is none, or a notice says it
 */
public record SinceRead(
        ReleaseNumber number,
        What what,
        Instant at,
        Optional<Instant> before,
        Optional<Instant> after,
        Optional<String> reason) {
    /** Something that is not about the lift, or whose notice says all. */
    static SinceRead plain(ReleaseNumber number, What what, Instant at) {
        return new SinceRead(number, what, at, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What can happen to something that was read. */
    public enum What {
        EXTENDED,
        LIFTED_EARLY,
        HELD,
        HOLD_ENDED,
        DELIVERED,
        WITHDRAWN,
        CORRECTED,
        CLARIFIED,
        REPLACED
    }
}
