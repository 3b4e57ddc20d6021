package presscenter.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import presscenter.role.Role;

/**
 * An account in the administrators' list.
 *
 * @param given the roles that the person was given, held now or not, in the order of the roles
 * @param proposed those on which a second person has still to decide
 * @param closedAt empty while the account is open
 * @param hasPassword whether the person has ever chosen a password
 * @param hasSecondFactor whether the person has set up a second factor (S4)
 */
public record PersonLine(
        UUID id,
        String username,
        String name,
        List<GivenRole> given,
        Set<Role> proposed,
        Optional<Outlet> outlet,
        Optional<Instant> closedAt,
        boolean hasPassword,
        boolean hasSecondFactor) {
    /** The roles that are held, or only suspended. */
    public Set<Role> roles() {
        return given.stream()
                .filter(each -> each.state() != GivenRole.State.OVER)
                .map(GivenRole::role)
                .collect(Collectors.toUnmodifiableSet());
    }
}
