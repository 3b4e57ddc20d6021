package presscenter.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was decided about what the house keeps for all releases: spellings, topics, the rota, the terms of embargo. A
 * name stands in the trail as a pseudonym made of its key: it may exist for a hidden release only (E48), and it may be
 * a person's (S16).
 */
public sealed interface KeepingEvent extends ReleaseEvent {
    @Override
    default Optional<ReleaseNumber> release() {
        return Optional.empty();
    }

    /** What was done with a spelling; the key in the audit trail ends with it, in lower case. */
    enum Step {
        KEPT,
        CORRECTED,
        REMOVED;

        private String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A person's or body's spelling was kept, corrected or removed. */
    record NameKept(UUID of, Step step) implements KeepingEvent {
        NameKept(String key, Step step) {
            this(pseudonym(key), step);
        }

        @Override
        public String what() {
            return "release.name-" + step.ending();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("name", of.toString());
        }
    }

    /** A topic was kept, corrected or removed. */
    record TopicKept(UUID of, Step step) implements KeepingEvent {
        TopicKept(String key, Step step) {
            this(pseudonym(key), step);
        }

        @Override
        public String what() {
            return "release.topic-" + step.ending();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("topic", of.toString());
        }
    }

    /** Somebody was put on duty, or taken off it. */
    record DutyChanged(OnDuty.Function function, Instant from, Instant until, boolean takenOff)
            implements KeepingEvent {
        @Override
        public String what() {
            return takenOff ? "release.taken-off-duty" : "release.put-on-duty";
        }

        @Override
        public Map<String, String> details() {
            var details = new LinkedHashMap<String, String>();
            details.put("function", function.name().toLowerCase(Locale.ROOT));
            details.put("from", from.toString());
            details.put("until", until.toString());
            return details;
        }
    }

    /** Terms of embargo came into force; whoever accepted earlier ones is asked again (E26). */
    record TermsPutInForce(int version, String hash) implements KeepingEvent {
        @Override
        public String what() {
            return "release.terms-put-in-force";
        }

        @Override
        public Map<String, String> details() {
            var details = new LinkedHashMap<String, String>();
            details.put("version", Integer.toString(version));
            details.put("hash", hash);
            return details;
        }
    }

    /** The press center doubted all lifts after an instant, and put what was not out on hold for it (E44). */
    record LiftsDoubted(Doubt cause, Instant since) implements KeepingEvent {
        @Override
        public String what() {
            return "release.lifts-doubted";
        }

        @Override
        public Map<String, String> details() {
            var details = new LinkedHashMap<String, String>();
            details.put("cause", cause.name().toLowerCase(Locale.ROOT));
            details.put("since", since.toString());
            return details;
        }
    }

    /** What the trail calls a name or a topic, by its key. */
    static UUID pseudonym(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(UTF_8));
    }

    /** The machine's clock was confirmed after a start far from the highest instant seen (E3). */
    record ClockConfirmed(Instant started, Instant seen) implements KeepingEvent {
        @Override
        public String what() {
            return "release.clock-confirmed";
        }

        @Override
        public Map<String, String> details() {
            var details = new LinkedHashMap<String, String>();
            details.put("started", started.toString());
            details.put("highest-seen", seen.toString());
            return details;
        }
    }
}
