package presscenter.security;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import presscenter.role.Role;

/**
 * A person with an open account.
 *
 * @param id the pseudonym under which the person stands in logs and in the audit trail
 * @param username what the person signs in with
 * @param name as the person is called, in the person's own spelling
 * @param roles in which the person may act; none if all rest because the session has passed no second factor (S4)
 * @param outlet for journalists; empty for staff
 */
public record Person(
        UUID id, String username, String name, Set<Role> roles, Optional<Outlet> outlet, Preferences preferences) {
    public Person {
        roles = Set.copyOf(roles);
    }

    /** The same person without the roles that need a second factor (S4). */
    Person withoutSecondFactor() {
        return new Person(
                id,
                username,
                name,
                roles.stream().filter(role -> !role.needsSecondFactor()).collect(Collectors.toSet()),
                outlet,
                preferences);
    }

    /** Whether the person holds one of these roles. */
    public boolean isOneOf(Role... any) {
        return Set.of(any).stream().anyMatch(roles::contains);
    }
}
