package presscenter.security;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;
import presscenter.role.Role;

/**
 * A role that takes two people was proposed; a second person decides (S17).
 *
 * @param person who is to receive it
 * @param role which
 * @param until when the role is to end by itself (A14); empty if it is to have no end
 */
public record RoleProposed(UUID person, Role role, Optional<Instant> until) implements Fact {
    @Override
    public String what() {
        return "security.role-proposed";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(person.toString());
    }

    @Override
    public Map<String, String> details() {
        return until.map(end -> Map.of("role", role.name(), "until", end.toString()))
                .orElseGet(() -> Map.of("role", role.name()));
    }
}
