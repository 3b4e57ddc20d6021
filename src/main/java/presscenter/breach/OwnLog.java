package presscenter.breach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import presscenter.audit.DecisionLog.Decided;
import presscenter.audit.ReaderLog.Known;

/**
 * Our own part, first (E30): who had the text before their eyes before it was seen outside, and what was decided about
 * it here until then.
 *
 * @param lift when it lifts or lifted; empty if nobody could name the moment
 * @param readers who read for an outlet, the earliest first
 * @param staff who saw it at the desk
 * @param decisions about this release, and about all of them at once
 */
public record OwnLog(Optional<Instant> lift, List<Known> readers, List<Known> staff, List<Decided> decisions) {
    /** At most so many lines of each; what is more stands in the log itself. */
    public static final int MOST = 500;
}
