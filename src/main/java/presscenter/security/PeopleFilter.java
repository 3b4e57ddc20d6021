package presscenter.security;

import java.util.Optional;
import presscenter.role.Role;

/**
 * Which accounts to list.
 *
 * @param words part of a name, a username or an outlet; empty for all
 * @param role only those who were given it, held now or not
 * @param closed whether closed accounts are listed, too
 */
public record PeopleFilter(String words, Optional<Role> role, boolean closed) {
    public static final PeopleFilter ALL_OPEN = new PeopleFilter("", Optional.empty(), false);
}
