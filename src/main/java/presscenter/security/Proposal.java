package presscenter.security;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import presscenter.role.Role;

/** A role that takes two people, proposed for a person until a second person decides (S17). */
@Entity
@Table(name = "security_proposal")
class Proposal {
    @Id
    private UUID id;

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable Instant roleUntil;
    private UUID proposedBy;
    private Instant proposedAt;
    private @Nullable UUID decidedBy;

    @SuppressWarnings("UnusedVariable") // kept for whoever looks into the database
    private @Nullable Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private RoleDecision outcome = RoleDecision.OPEN;

    @Version
    @SuppressWarnings("UnusedVariable") // the persistence provider counts; null while it is not stored
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected Proposal() {}

    Proposal(UUID id, UUID account, Term term, UUID by, Instant now) {
        this.id = id;
        this.accountId = account;
        this.role = term.role();
        this.roleUntil = term.until();
        this.proposedBy = by;
        this.proposedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return accountId;
    }

    Role role() {
        return role;
    }

    /** What is given if it is confirmed. */
    Term term() {
        return new Term(role, roleUntil);
    }

    UUID proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    Optional<UUID> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    RoleDecision outcome() {
        return outcome;
    }

    /**
     * Why this person does not decide; empty if the person may. A second person decides: never who proposed it, never
     * who receives it (S17); on an embargo grant, an editor (A7).
     */
    Optional<AccountRefusal.Reason> objectionTo(Person who) {
        if (who.id().equals(proposedBy) || who.id().equals(accountId)) {
            return Optional.of(AccountRefusal.Reason.NEVER_ONESELF);
        }
        if (role.isDecidedByEditor() && !who.isOneOf(Role.EDITOR)) {
            return Optional.of(AccountRefusal.Reason.EDITOR_DECIDES);
        }
        return Optional.empty();
    }

    /**
     * A second person decides.
     *
     * @throws AccountRefusal if {@link #objectionTo} says so, or if it was decided before, or if a role is to be given
     *     whose term is over
     */
    void decide(Person by, RoleDecision decision, Instant now) {
        objectionTo(by).ifPresent(reason -> {
            throw new AccountRefusal(reason);
        });
        if (decision == RoleDecision.CONFIRMED && term().isOverAt(now)) {
            throw new AccountRefusal(AccountRefusal.Reason.TERM_OVER);
        }
        close(by.id(), decision, now);
    }

    /** Whoever proposed it takes it back, or it lost its object. */
    void takeBack(UUID by, Instant now) {
        close(by, RoleDecision.REFUSED, now);
    }

    /** The first administrator gives the role alone (S17). */
    void waive(UUID by, Instant now) {
        close(by, RoleDecision.CONFIRMED, now);
    }

    private void close(UUID by, RoleDecision decision, Instant now) {
        if (outcome != RoleDecision.OPEN) {
            throw new AccountRefusal(AccountRefusal.Reason.ALREADY_DECIDED);
        }
        outcome = decision;
        decidedBy = by;
        decidedAt = now;
    }
}
