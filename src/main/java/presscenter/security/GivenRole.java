package presscenter.security;

import java.time.Instant;
import java.util.Optional;
import presscenter.role.Role;

/**
 * A role that a person was given.
 *
 * @param until when it ends, or ended, by itself (A14); empty if it has no end
 * @param state whether it is held
 */
public record GivenRole(Role role, Optional<Instant> until, State state) {
    /** Whether a role that was given is held. */
    public enum State {
        HELD,
        /** It would be held, were the person's rights as a reader not suspended. */
        SUSPENDED,
        /** Its term is over, or that of the accreditation without which it is nothing. */
        OVER
    }

    /** A role of this account, as it is at this instant; empty if it was not given. */
    static Optional<GivenRole> of(Account account, Role role, Instant now) {
        return account.term(role).map(term -> new GivenRole(role, term.end(), state(account.holding(), role, now)));
    }

    private static State state(Holding holding, Role role, Instant now) {
        if (holding.at(now).contains(role)) {
            return State.HELD;
        }
        return holding.unsuspended().at(now).contains(role) ? State.SUSPENDED : State.OVER;
    }
}
