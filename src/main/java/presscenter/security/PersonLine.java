package presscenter.security;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import presscenter.role.Role;

/**
 * An account in the administrators' list.
 *
 * @param roles those held now
 * @param proposed those on which a second person has still to decide
 * @param closedAt empty while the account is open
 * @param hasPassword whether the person has ever chosen a password
 */
public record PersonLine(
        UUID id,
        String username,
        String name,
        Set<Role> roles,
        Set<Role> proposed,
        Optional<Outlet> outlet,
        Optional<Instant> closedAt,
        boolean hasPassword) {}
