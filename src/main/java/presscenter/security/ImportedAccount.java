package presscenter.security;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import presscenter.role.Role;

/**
 * An account as an import brings it.
 *
 * @param username a mail address
 * @param until when the readers' roles among them end by themselves (A14); empty if they have no end
 * @param passwordHash from {@link AccountImport#hashOf}
 */
public record ImportedAccount(
        String username,
        String name,
        Set<Role> roles,
        Optional<Instant> until,
        Optional<Outlet> outlet,
        Preferences preferences,
        String passwordHash) {
    public ImportedAccount {
        roles = Set.copyOf(roles);
    }

    /** An account whose roles have no end. */
    public ImportedAccount(
            String username,
            String name,
            Set<Role> roles,
            Optional<Outlet> outlet,
            Preferences preferences,
            String passwordHash) {
        this(username, name, roles, Optional.empty(), outlet, preferences, passwordHash);
    }

    Stream<Term> terms() {
        return roles.stream().map(role -> Term.of(role, role.isStaff() ? Optional.empty() : until));
    }
}
