package presscenter.accreditation;

import java.util.Optional;
import java.util.Set;

/**
 * Which applications the desk wants to see (A19).
 *
 * @param states none means all but drafts, which nobody at the desk sees
 * @param words of a name, an address or a number; may be empty
 * @param list in which they were named (A9); empty for any and none
 */
public record QueueFilter(
        Optional<String> edition,
        Set<ApplicationState> states,
        Optional<String> outlet,
        Optional<String> country,
        String words,
        Optional<ListNumber> list) {
    public QueueFilter {
        states = Set.copyOf(states);
        words = words.strip();
    }

    /** Whichever list they were named in, and if in none. */
    public QueueFilter(
            Optional<String> edition,
            Set<ApplicationState> states,
            Optional<String> outlet,
            Optional<String> country,
            String words) {
        this(edition, states, outlet, country, words, Optional.empty());
    }

    /** The same for this list alone; empty for any and none. */
    public QueueFilter of(Optional<ListNumber> named) {
        return new QueueFilter(edition, states, outlet, country, words, named);
    }

    /** What waits for an officer. */
    public static QueueFilter waiting() {
        return new QueueFilter(
                Optional.empty(), Set.of(ApplicationState.SUBMITTED), Optional.empty(), Optional.empty(), "");
    }
}
