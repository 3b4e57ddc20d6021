package presscenter.security;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;
import presscenter.role.Role;

/**
 * A proposed role was confirmed by a second person and is held from now on (S17). The person's sessions end (S5).
 *
 * @param person who received it
 * @param role which
 * @param waived why administrator and editor did not exclude each other: {@code small-institution}; empty if nothing
 *     was waived
 */
public record RoleConfirmed(UUID person, Role role, Optional<String> waived) implements Fact {
    @Override
    public String what() {
        return "security.role-confirmed";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(person.toString());
    }

    @Override
    public Map<String, String> details() {
        return waived.map(reason -> Map.of("role", role.name(), "waived", reason))
                .orElseGet(() -> Map.of("role", role.name()));
    }
}
