package presscenter.security;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import presscenter.role.Role;

/**
 * Roles that take two people: proposed by one, suspended when one person alone could get hold of them, and waived by
 * the first administrator until there have been two editors (S17). Always within its caller's transaction.
 */
@Component
class TwoPeople {
    static final String BY_FIRST_ADMINISTRATOR = "first-administrator";
    private static final String BY_SETTING = "small-institution";

    private final Accounts accounts;
    private final Proposals proposals;
    private final Notices notices;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TwoPeople(
            Accounts accounts,
            Proposals proposals,
            Notices notices,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.proposals = proposals;
        this.notices = notices;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Proposes a role, with the term for which it is to be held; every editor finds it among the notices. */
    Proposal propose(Account account, Term term, Instant now) {
        var me = current.person().orElse(account.id());
        var proposal = proposals.save(new Proposal(PersonIds.next(now), account.id(), term, me, now));
        accounts.openWith(Role.EDITOR, now).forEach(editor -> notices.save(new Notice(editor.id(), proposal.id())));
        events.publishEvent(new RoleProposed(account.id(), term.role(), term.end()));
        return proposal;
    }

    /** A proposal loses its object, or whoever made it thinks better of it. */
    void takeBack(Proposal proposal, Instant now) {
        proposal.takeBack(current.person().orElse(proposal.proposedBy()), now);
        events.publishEvent(new RoleRefused(proposal.account(), proposal.role()));
    }

    /** What the person was given and what is proposed for the person. */
    Set<Role> givenOrProposed(Account account) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(account.given());
        proposals.openFor(account.id()).forEach(each -> roles.add(each.role()));
        return roles;
    }

    /**
     * Takes the roles that take two people away from an account and proposes them anew, so that a second person looks
     * again at who has it now; the term stays what it was, and one that is over is not proposed. The person's sessions
     * end.
     */
    void suspend(Account account, Instant now) {
        suspend(account, Role::takesTwoPeople, now);
    }

    /** The same, of these roles only. */
    void suspend(Account account, Predicate<Role> which, Instant now) {
        account.given().stream()
                .filter(which)
                .sorted()
                .flatMap(role -> account.term(role).stream())
                .forEach(term -> {
                    account.take(term.role(), now);
                    events.publishEvent(new RoleTaken(account.id(), term.role()));
                    // A longer one may be proposed already; whoever suspends is the first of the two people now (S17).
                    openFor(account.id(), term.role()).ifPresent(longer -> takeBack(longer, now));
                    if (!term.isOverAt(now)) {
                        propose(account, term, now);
                    }
                });
    }

    /** Whether whoever acts may do without the second person: the first administrator, until there were two editors. */
    boolean mayBeWaived() {
        return current.person()
                        .flatMap(accounts::findById)
                        .filter(Account::mayWaive)
                        .isPresent()
                && accounts.countOpenWith(Role.EDITOR, clock.instant()) < 2;
    }

    /** After somebody became an editor: once there are two, the waiver is over for good. */
    void editorsChanged() {
        if (accounts.countOpenWith(Role.EDITOR, clock.instant()) >= 2) {
            accounts.whoMayWaive().ifPresent(Account::waivesNoLonger);
        }
    }

    /** What the trail says when the setting lets one person be administrator and editor. */
    static Optional<String> waiverFor(Set<Role> held, Role role, SecuritySettings settings) {
        return settings.smallInstitution() && Account.fits(held, role, false).isPresent()
                ? Optional.of(BY_SETTING)
                : Optional.empty();
    }

    /** The person's open proposal of this role; empty if there is none. */
    Optional<Proposal> openFor(UUID account, Role role) {
        return proposals.openFor(account, role);
    }
}
