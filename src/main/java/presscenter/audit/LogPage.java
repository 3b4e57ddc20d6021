package presscenter.audit;

import java.util.List;
import java.util.OptionalLong;

/**
 * A page of a release's reader log, newest first.
 *
 * @param older what to ask for to see older rows: those before this number; empty if there are none
 */
public record LogPage(List<LogLine> lines, OptionalLong older) {
    public LogPage {
        lines = List.copyOf(lines);
    }
}
