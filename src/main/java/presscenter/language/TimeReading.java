package presscenter.language;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What was made of a typed time (E12). */
public sealed interface TimeReading {
    /** Only one moment can be meant. */
    record Understood(Moment moment) implements TimeReading {}

    /**
     * The person has to choose: the clocks show that time twice, or it is Thursday and "Thursday" was typed.
     *
     * @param moments from which, earliest first
     */
    record AskBack(List<Moment> moments) implements TimeReading {
        public AskBack {
            moments = List.copyOf(moments);
        }
    }

    /**
     * Not taken; {@link TypedTime#explain} says why in the reader's language.
     *
     * @param key of the message that says why
     * @param args for it: a {@link java.time.LocalDate}, {@link LocalDateTime}, {@link java.time.LocalTime},
     *     {@link java.time.DayOfWeek}, {@link java.time.ZoneId} or text as typed
     * @param instead a time to come that may have been meant; offered, never taken by itself
     */
    record Refused(String key, List<Object> args, Optional<LocalDateTime> instead) implements TimeReading {
        public Refused {
            args = List.copyOf(args);
        }
    }
}
