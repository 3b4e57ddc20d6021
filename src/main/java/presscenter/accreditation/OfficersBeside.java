package presscenter.accreditation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Which officers have which application open (A19). Kept in memory: it is true of this node and of this moment, and
 * nothing is lost with it, because whoever decides says which state of the application they saw.
 */
@Component
class OfficersBeside {
    static final Duration FRESH = Duration.ofMinutes(2);

    private final Clock clock;
    private final Map<UUID, Map<UUID, Instant>> looks = new HashMap<>();

    OfficersBeside(Clock clock) {
        this.clock = clock;
    }

    /** This officer looks at it. */
    synchronized void looks(UUID application, UUID officer) {
        var now = clock.instant();
        looks.values().forEach(each -> each.remove(officer));
        looks.values().removeIf(Map::isEmpty);
        looks.computeIfAbsent(application, empty -> new HashMap<>()).put(officer, now);
    }

    /** Who else looked at it within the last two minutes and at nothing else since. */
    synchronized List<UUID> beside(UUID application, UUID officer) {
        var since = clock.instant().minus(FRESH);
        return looks.getOrDefault(application, Map.of()).entrySet().stream()
                .filter(each ->
                        !each.getKey().equals(officer) && each.getValue().isAfter(since))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
