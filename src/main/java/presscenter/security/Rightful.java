package presscenter.security;

import java.util.Optional;
import java.util.UUID;

/**
 * What a reader may do in the press center, as it is when it is asked.
 *
 * @param outlet for which the person reads; empty if none was ever named
 * @param newsroom the use of the newsroom; empty if it was not given, or was taken
 * @param embargo the embargo grant; empty if it was not given, or was taken
 * @param suspension empty if there is none, or its time is over
 * @param embargoProposed whether an editor has still to decide on an embargo grant
 * @param hasPassword whether the person has ever chosen a password
 */
public record Rightful(
        UUID person,
        Optional<Outlet> outlet,
        Optional<GivenRole> newsroom,
        Optional<GivenRole> embargo,
        Optional<Suspension> suspension,
        boolean embargoProposed,
        boolean hasPassword) {}
