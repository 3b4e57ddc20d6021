package presscenter.accreditation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A part of the queue, what waits longest first.
 *
 * @param next where the rest begins; empty if this is all
 */
public record QueuePage(List<QueueLine> lines, Optional<Cursor> next) {
    public QueuePage {
        lines = List.copyOf(lines);
    }

    /** Behind which line the next part begins. */
    public record Cursor(Instant since, UUID id) {}
}
