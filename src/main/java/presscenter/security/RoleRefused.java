package presscenter.security;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;
import presscenter.role.Role;

/**
 * A proposed role was refused by a second person, or its proposal was taken back.
 *
 * @param person who was to receive it
 * @param role which
 */
public record RoleRefused(UUID person, Role role) implements Fact {
    @Override
    public String what() {
        return "security.role-refused";
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
