package presscenter.security;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * A reader's roles were suspended: none of them is held, and the sessions and open pages of the person end (E31).
 *
 * @param person whose
 * @param until from when they are held again; empty if that takes another decision
 */
public record ReaderSuspended(UUID person, Optional<Instant> until) implements Fact {
    @Override
    public String what() {
        return "security.reader-suspended";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(person.toString());
    }

    @Override
    public Map<String, String> details() {
        return until.map(end -> Map.of("until", end.toString())).orElseGet(Map::of);
    }
}
