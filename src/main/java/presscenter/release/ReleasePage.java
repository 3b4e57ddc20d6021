package presscenter.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page of the newsroom's list.
 *
 * @param lines newest first
 * @param older where the next page begins; empty if this is the last
 */
public record ReleasePage(List<ReleaseLine> lines, Optional<Cursor> older) {
    /** How many lines the newsroom shows at once. */
    public static final int LINES = 30;

    public ReleasePage {
        lines = List.copyOf(lines);
    }

    /** The same, for somebody whose last visit was at this instant: what came out after it is new. */
    ReleasePage since(Optional<Instant> visit) {
        return new ReleasePage(lines.stream().map(line -> line.since(visit)).toList(), older);
    }
}
