package presscenter.security;

import java.util.Optional;
import java.util.Set;
import presscenter.role.Role;

/**
 * An account as an import brings it.
 *
 * @param username a mail address
 * @param passwordHash from {@link AccountImport#hashOf}
 */
public record ImportedAccount(
        String username,
        String name,
        Set<Role> roles,
        Optional<Outlet> outlet,
        Preferences preferences,
        String passwordHash) {
    public ImportedAccount {
        roles = Set.copyOf(roles);
    }
}
