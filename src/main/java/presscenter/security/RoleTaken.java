package presscenter.security;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;
import presscenter.role.Role;

/**
 * A role was taken away; the sessions and open pages of the person end (S6).
 *
 * @param person who held it
 * @param role which
 */
public record RoleTaken(UUID person, Role role) implements Fact {
    @Override
    public String what() {
        return "security.role-taken";
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
