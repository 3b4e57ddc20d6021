package presscenter.breach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import presscenter.audit.DecisionLog.Decided;
import presscenter.audit.NamedExpert;
import presscenter.audit.ReaderLog.Known;

/**
 * Our own part, first (E30): who had the text before their eyes before it was seen outside, and what was decided about
 * it here until then.
 *
 * @param lift when it lifts or lifted; empty if nobody could name the moment
 * @param readers who read for an outlet
 * @param experts with whom readers say that they shared it (E28)
 * @param staff who saw it at the desk
 * @param decisions about this release, and about all of them at once
 */
public record OwnLog(
        Optional<Instant> lift,
        Lines<Known> readers,
        Lines<NamedExpert> experts,
        Lines<Known> staff,
        Lines<Decided> decisions) {
    /** At most so many lines of each; what is more stands in the log itself. */
    public static final int MOST = 500;

    /**
     * The last lines before it was seen.
     *
     * @param shown the earliest first
     * @param more whether there are earlier ones, which are not shown
     */
    public record Lines<T>(List<T> shown, boolean more) {
        /** @param latest asked for so many, answers at most so many of the latest, the earliest first */
        static <T> Lines<T> of(IntFunction<List<T>> latest) {
            var found = latest.apply(MOST + 1);
            return found.size() > MOST
                    ? new Lines<>(List.copyOf(found.subList(found.size() - MOST, found.size())), true)
                    : new Lines<>(List.copyOf(found), false);
        }
    }
}
