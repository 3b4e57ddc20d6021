package presscenter.security;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import presscenter.audit.Fact;
import presscenter.role.Role;

/**
 * A proposed role was confirmed by a second person and is held from now on (S17). The person's sessions end (S5).
 *
 * @param person who received it
 * @param role which
 * @param until when the role ends by itself (A14); empty if it has no end
 * @param waived why administrator and editor did not exclude each other: {@code small-institution}; empty if nothing
 *     was waived
 */
public record RoleConfirmed(UUID person, Role role, Optional<Instant> until, Optional<String> waived) implements Fact {
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
        Map<String, String> details = new TreeMap<>();
        details.put("role", role.name());
        until.ifPresent(end -> details.put("until", end.toString()));
        waived.ifPresent(reason -> details.put("waived", reason));
        return details;
    }
}
