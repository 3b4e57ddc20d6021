package presscenter.security;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * A reader was barred by a measure of the breach desk: no reader’s role is held, sessions and open pages end (E29,
 * E31).
 *
 * @param measure which one
 * @param until when it ends by itself
 */
public record PersonBarred(UUID person, UUID measure, Instant until) implements Fact {
    @Override
    public String what() {
        return "security.person-barred";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(person.toString());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("measure", measure.toString(), "until", until.toString());
    }
}
