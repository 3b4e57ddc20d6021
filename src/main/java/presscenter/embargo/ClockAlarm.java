package presscenter.embargo;

import java.time.Instant;

/**
 * The press center was started far from the highest instant that it had seen (E3): the machine's clock went back, or
 * far ahead, or nobody started it for long.
 *
 * @param started the machine's time at that start
 * @param seen the highest instant seen before it
 */
public record ClockAlarm(Instant started, Instant seen) {
    /** Whether the clock stood before what had been seen; else it was far ahead of it. */
    public boolean isBack() {
        return started.isBefore(seen);
    }
}
