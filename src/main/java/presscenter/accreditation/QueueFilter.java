package presscenter.accreditation;

import java.util.Optional;
import java.util.Set;

/**
 * Which applications the desk wants to see (A19).
 *
 * @param states none means all but drafts, which nobody at the desk sees
 * @param words of a name, an address or a number; may be empty
 */
public record QueueFilter(
        Optional<String> edition,
        Set<ApplicationState> states,
        Optional<String> outlet,
        Optional<String> country,
        String words) {
    public QueueFilter {
        states = Set.copyOf(states);
        words = words.strip();
    }

    /** What waits for an officer. */
    public static QueueFilter waiting() {
        return new QueueFilter(
                Optional.empty(), Set.of(ApplicationState.SUBMITTED), Optional.empty(), Optional.empty(), "");
    }
}
