package presscenter.security;

import java.time.Instant;
import java.util.Optional;

/**
 * Keeps the readers' roles of a person from being held (E29). Why, and who may appeal, stands in accreditation.
 *
 * @param from when somebody decided it
 * @param until from this instant on it is over; empty if it lasts until somebody ends it
 */
public record Suspension(Instant from, Optional<Instant> until) {
    /** Whether it keeps anything from being held at this instant. */
    public boolean isInForceAt(Instant now) {
        return !now.isBefore(from) && until.filter(end -> !now.isBefore(end)).isEmpty();
    }
}
