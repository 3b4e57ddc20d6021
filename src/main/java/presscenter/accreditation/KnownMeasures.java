package presscenter.accreditation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The door to what was decided about persons and outlets after a breach; the breach desk answers it. An officer sees it
 * at the next decision (E29).
 */
public interface KnownMeasures {
    /**
     * A measure that has an effect now.
     *
     * @param what the message key that names it
     * @param ofOutlet whether it is against the outlet, not the person
     * @param until the end of its term, exclusive
     */
    record Known(String what, boolean ofOutlet, Instant until) {}

    /** What has an effect now against this person, or this outlet; the latest first. */
    List<Known> inForce(Optional<UUID> person, Optional<String> outlet);
}
