package presscenter.embargo;

import java.time.Instant;
import java.util.Optional;

/**
 * Until when a release is closed to all but the circle. A hold is not an embargo: it only keeps a lift from counting.
 */
public sealed interface Embargo {
    /** The instant from which the embargo no longer holds; empty while nobody can name it. */
    Optional<Instant> lift();

    /**
     * No embargo: out as soon as the release is ready.
     *
     * @param ready since when the release is ready; empty in preparation
     */
    record None(Optional<Instant> ready) implements Embargo {
        @Override
        public Optional<Instant> lift() {
            return ready;
        }
    }

    /**
     * Until an instant.
     *
     * @param at the first instant at which it no longer holds
     */
    record Until(Instant at) implements Embargo {
        @Override
        public Optional<Instant> lift() {
            return Optional.of(at);
        }
    }

    /**
     * Until an officer says that the speech was delivered (E15).
     *
     * @param expected when the speech is expected; lifts nothing
     * @param delivered when it was said to be delivered
     */
    record UntilDelivered(Optional<Instant> expected, Optional<Instant> delivered) implements Embargo {
        @Override
        public Optional<Instant> lift() {
            return delivered;
        }
    }

    /** Until somebody gives it a time. */
    record UntilFurtherNotice() implements Embargo {
        @Override
        public Optional<Instant> lift() {
            return Optional.empty();
        }
    }
}
