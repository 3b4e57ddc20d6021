package presscenter.release;

import java.time.Instant;
import java.util.Optional;
import presscenter.language.Moment;

/**
 * What an officer asks for when setting an embargo: how long, and from when the circle may read; every time as typed.
 */
public sealed interface EmbargoPlan {
    /** From when the circle may read (E16); empty for "from the approval". */
    Optional<Moment> window();

    /** Refuses what was planned for a moment that is past, and a window that opens no earlier than the lift. */
    default void requireToCome(Instant now) {
        switch (this) {
            case AtOnce atOnce -> {}
            case UntilInstant until -> {
                if (!until.at().instant().isAfter(now)) {
                    throw new Refused(Refused.Why.LIFT_IN_THE_PAST);
                }
                if (until.window()
                        .filter(from -> !from.instant().isBefore(until.at().instant()))
                        .isPresent()) {
                    throw new Refused(Refused.Why.WINDOW_AFTER_LIFT);
                }
            }
            case UntilDelivered delivered -> {
                if (delivered
                        .expected()
                        .filter(at -> !at.instant().isAfter(now))
                        .isPresent()) {
                    throw new Refused(Refused.Why.EXPECTED_IN_THE_PAST);
                }
            }
            case UntilFurtherNotice notice -> {}
        }
    }

    /** No embargo: out as soon as the release is ready. */
    record AtOnce() implements EmbargoPlan {
        @Override
        public Optional<Moment> window() {
            return Optional.empty();
        }
    }

    /**
     * Until an instant.
     *
     * @param at as it was typed (E10)
     */
    record UntilInstant(Moment at, Optional<Moment> window) implements EmbargoPlan {}

    /**
     * Until an officer says that it was delivered.
     *
     * @param expected lifts nothing
     */
    record UntilDelivered(Optional<Moment> expected, Optional<Moment> window) implements EmbargoPlan {}

    /** Until further notice. */
    record UntilFurtherNotice(Optional<Moment> window) implements EmbargoPlan {}
}
