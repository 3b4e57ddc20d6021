package presscenter.security;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import presscenter.role.Role;

/**
 * A role that takes two people and that somebody proposed for a person (S17).
 *
 * @param id of the proposal
 * @param person who is to receive it, or received it
 * @param personName the person's name
 * @param until the end of the term for which the role is to be held; empty if it has none
 * @param proposedByName the name of whoever proposed it
 * @param proposedAt when
 * @param decision how it stands
 * @param objection why whoever asks may neither confirm nor refuse it; empty for whoever may
 */
public record ProposedRole(
        UUID id,
        UUID person,
        String personName,
        Role role,
        Optional<Instant> until,
        String proposedByName,
        Instant proposedAt,
        RoleDecision decision,
        Optional<AccountRefusal.Reason> objection) {
    /** Whether whoever asks may confirm or refuse it now. */
    public boolean mayDecide() {
        return decision == RoleDecision.OPEN && objection.isEmpty();
    }
}
