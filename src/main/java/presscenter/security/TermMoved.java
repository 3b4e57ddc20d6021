package presscenter.security;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;
import presscenter.role.Role;

/**
 * The end of a role that a person holds, or would hold but for a suspension, was moved (A14).
 *
 * @param person who holds it
 * @param role which
 * @param until its end from now on
 */
public record TermMoved(UUID person, Role role, Instant until) implements Fact {
    @Override
    public String what() {
        return "security.term-moved";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(person.toString());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("role", role.name(), "until", until.toString());
    }
}
