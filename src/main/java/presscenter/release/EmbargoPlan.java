package presscenter.release;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** What an officer asks for when setting an embargo: how long, and from when the circle may read. */
public sealed interface EmbargoPlan {
    /** From when the circle may read (E16); empty for "from the approval". */
    Optional<Instant> window();

    /** Refuses what was planned for a moment that is past, and a window that opens no earlier than the lift. */
    default void requireToCome(Instant now) {
        switch (this) {
            case AtOnce atOnce -> {}
            case UntilInstant until -> {
                if (!until.at().isAfter(now)) {
                    throw new Refused(Refused.Why.LIFT_IN_THE_PAST);
                }
                if (until.window().filter(from -> !from.isBefore(until.at())).isPresent()) {
                    throw new Refused(Refused.Why.WINDOW_AFTER_LIFT);
                }
            }
            case UntilDelivered delivered -> {
                if (delivered.expected().filter(at -> !at.isAfter(now)).isPresent()) {
                    throw new Refused(Refused.Why.EXPECTED_IN_THE_PAST);
                }
            }
            case UntilFurtherNotice notice -> {}
        }
    }

    /** No embargo: out as soon as the release is ready. */
    record AtOnce() implements EmbargoPlan {
        @Override
        public Optional<Instant> window() {
            return Optional.empty();
        }
    }

    /**
     * Until an instant.
     *
     * @param at the instant
     * @param typed the local time as it was typed (E10)
     * @param zone in which it was typed
     */
    record UntilInstant(Instant at, LocalDateTime typed, ZoneId zone, Optional<Instant> window)
            implements EmbargoPlan {}

    /**
     * Until an officer says that it was delivered.
     *
     * @param expected lifts nothing
     */
    record UntilDelivered(Optional<Instant> expected, Optional<Instant> window) implements EmbargoPlan {}

    /** Until further notice. */
    record UntilFurtherNotice(Optional<Instant> window) implements EmbargoPlan {}
}
