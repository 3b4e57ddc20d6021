package presscenter.breach;

import java.util.Map;
import java.util.Optional;
import presscenter.audit.Fact;
import presscenter.release.ReleaseNumber;

/** What happened to a file of the breach desk: ids and instants, never words (E39, S16). */
public sealed interface BreachEvent extends Fact {
    /** Which file. */
    BreachNumber number();

    @Override
    default Optional<String> about() {
        return Optional.of(number().toString());
    }

    /** A breach was reported. */
    record Reported(BreachNumber number, ReleaseNumber release) implements BreachEvent {
        @Override
        public String what() {
            return "breach.reported";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("release", release.toString());
        }
    }

    /** Somebody looked at who had opened the text; the file is the reason (A23). */
    record OwnLogOpened(BreachNumber number, ReleaseNumber release) implements BreachEvent {
        @Override
        public String what() {
            return "breach.own-log-opened";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("release", release.toString());
        }
    }

    /** Somebody says that our own part was looked at (E30). */
    record OwnLogChecked(BreachNumber number) implements BreachEvent {
        @Override
        public String what() {
            return "breach.own-log-checked";
        }
    }

    /** The picture of what was seen was opened. */
    record PictureOpened(BreachNumber number) implements BreachEvent {
        @Override
        public String what() {
            return "breach.picture-opened";
        }
    }

    /**
     * The file was closed.
     *
     * @param outcome a prepared reason's key, or that there were own words
     */
    record Closed(BreachNumber number, String outcome) implements BreachEvent {
        @Override
        public String what() {
            return "breach.closed";
        }

        @Override
        public Optional<String> why() {
            return Optional.of(outcome);
        }
    }
}
