package presscenter.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/**
 * What is unusual about reading under embargo (E42), in plain Java: more than ten texts opened within five minutes, or
 * reading from more than three places at once, that is within the same five minutes.
 */
final class UnusualReading {
    /** As many texts as one may open within {@link #WITHIN}. */
    static final int TEXTS = 10;

    /** As many places from which one may read within {@link #WITHIN}. */
    static final int PLACES = 3;

    static final Duration WITHIN = Duration.ofMinutes(5);

    /** So long after its latest sign an incident that nobody looked after is over, and the next sign is a new one. */
    static final Duration OVER_AFTER = Duration.ofHours(1);

    private UnusualReading() {}

    /**
     * Something that was read, or a place from which something was.
     *
     * @param what equal to another's if it is the same text, or the same place
     */
    record Trace(Object what, Instant at) {}

    /** How many different ones there are after an instant and not before five minutes ago. */
    static int count(Collection<Trace> traces, Instant after, Instant now) {
        var since = now.minus(WITHIN);
        return Math.toIntExact(traces.stream()
                .filter(trace -> trace.at().isAfter(since) && trace.at().isAfter(after))
                .map(Trace::what)
                .distinct()
                .count());
    }

    /** Whether so many are a sign of this kind. */
    static boolean isSign(ReadingAlarm.Sign sign, int count) {
        return switch (sign) {
            case MANY_TEXTS -> count > TEXTS;
            case MANY_PLACES -> count > PLACES;
        };
    }
}
