package presscenter.language;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A moment that a person chose (E10): the instant that counts, and, to show and to check it, what was typed and where.
 * The three may part company only if the world's time-zone data change after it was stored; then {@link #stands()} is
 * false, and people decide (E44).
 *
 * @param instant what is compared
 * @param zone in which it was typed
 * @param typed the local date and time; seconds are zero
 */
public record Moment(Instant instant, ZoneId zone, LocalDateTime typed) {
    public Moment {
        if (typed.getSecond() != 0 || typed.getNano() != 0) {
            throw new IllegalArgumentException("A typed time has no seconds: " + typed);
        }
    }

    /** An instant that nobody typed, on the clock of a zone: the local time is the minute that it shows. */
    public static Moment of(Instant instant, ZoneId zone) {
        return new Moment(instant, zone, LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.MINUTES));
    }

    /** Whether the zone still shows this local time at this instant. */
    public boolean stands() {
        return LocalDateTime.ofInstant(instant, zone).equals(typed);
    }

    /** Whether the zone's clocks show this local time twice, so that it does not tell the instant alone. */
    public boolean occursTwice() {
        return zone.getRules().getValidOffsets(typed).size() > 1;
    }
}
