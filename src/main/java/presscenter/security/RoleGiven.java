package presscenter.security;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;
import presscenter.role.Role;

/**
 * A person received a role without a second person deciding: it opens no hidden texts, or the rule was waived (S17).
 * The person's sessions end, but for the one in which it was done (S5).
 *
 * @param person who received it
 * @param role which
 * @param waived why a rule of S17 did not hold: {@code small-institution}, {@code first-administrator} or
 *     {@code import}; empty if it held
 */
public record RoleGiven(UUID person, Role role, Optional<String> waived) implements Fact {
    @Override
    public String what() {
        return "security.role-given";
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
