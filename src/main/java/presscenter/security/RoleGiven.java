package presscenter.security;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import presscenter.audit.Fact;
import presscenter.role.Role;

/**
 * A person received a role without a second person deciding: it opens no hidden texts, or the rule was waived (S17).
 * The person's sessions end, but for the one in which it was done (S5).
 *
 * @param person who received it
 * @param role which
 * @param until when the role ends by itself (A14); empty if it has no end
 * @param waived why a rule of S17 did not hold: {@code small-institution}, {@code first-administrator} or
 *     {@code import}; empty if it held
 */
public record RoleGiven(UUID person, Role role, Optional<Instant> until, Optional<String> waived) implements Fact {
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
        Map<String, String> details = new TreeMap<>();
        details.put("role", role.name());
        until.ifPresent(end -> details.put("until", end.toString()));
        waived.ifPresent(reason -> details.put("waived", reason));
        return details;
    }
}
