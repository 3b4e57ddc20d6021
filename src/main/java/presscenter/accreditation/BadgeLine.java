package presscenter.accreditation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A badge as an officer sees it in the application's file.
 *
 * @param lost when it was reported lost; empty if it was not
 * @param standing what the door would say to its holder now
 */
public record BadgeLine(UUID id, Instant issued, Optional<Instant> lost, DoorVerdict standing) {
    /** Whether it can be printed now. */
    public boolean isPrintable() {
        return standing.isEntry();
    }
}
