package presscenter.security;

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
 */
public record RoleProposed(UUID person, Role role) implements Fact {
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
        return Map.of("role", role.name());
    }
}
