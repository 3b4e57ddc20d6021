package presscenter.security;

import java.util.Optional;
import java.util.Set;
import presscenter.language.Language;
import presscenter.role.Role;

/**
 * An account that is to be opened.
 *
 * @param username a mail address
 * @param name as the person is called
 * @param roles what the person is to be; those that take two people are proposed only (S17)
 * @param outlet for a journalist, for whom it is needed
 * @param interfaceLanguage in which the person is addressed first
 */
public record NewAccount(
        String username, String name, Set<Role> roles, Optional<Outlet> outlet, Language interfaceLanguage) {
    public NewAccount {
        roles = Set.copyOf(roles);
    }
}
