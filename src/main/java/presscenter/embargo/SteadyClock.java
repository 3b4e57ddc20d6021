package presscenter.embargo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Counts from the epoch since it was made and jumps for nobody: whoever sets the machine's time does not set it. Good
 * for the time between two instants, not for the time of day.
 */
public final class SteadyClock extends Clock {
    private final long nanos = System.nanoTime();

    @Override
    public Instant instant() {
        return Instant.EPOCH.plusNanos(System.nanoTime() - nanos);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("A steady clock knows no time of day");
    }
}
