package presscenter.security;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.role.HasRole;
import presscenter.role.Role;
import presscenter.security.AccountRefusal.Reason;

/** Roles that take two people wait here for the second one, and every editor is told of each (S17). */
@Service
@Transactional
public class OpenQuestions {
    private final Proposals proposals;
    private final Accounts accounts;
    private final Notices notices;
    private final TwoPeople twoPeople;
    private final Invitations invitations;
    private final Identities identities;
    private final CurrentPerson current;
    private final SecuritySettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenQuestions(
            Proposals proposals,
            Accounts accounts,
            Notices notices,
            TwoPeople twoPeople,
            Invitations invitations,
            Identities identities,
            CurrentPerson current,
            SecuritySettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.accounts = accounts;
        this.notices = notices;
        this.twoPeople = twoPeople;
        this.invitations = invitations;
        this.identities = identities;
        this.current = current;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** The proposed roles on which nobody has decided, the oldest first. */
    @HasRole({Role.ADMINISTRATOR, Role.EDITOR})
    @Transactional(readOnly = true)
    public List<ProposedRole> open() {
        return described(proposals.open());
    }

    /** What the editor who asks has not put aside yet, decided or not, the oldest first. */
    @HasRole(Role.EDITOR)
    @Transactional(readOnly = true)
    public List<ProposedRole> notices() {
        return current.person()
                .map(editor -> described(proposals.noticedTo(editor)))
                .orElseGet(List::of);
    }

    /** The editor has read this notice. */
    @HasRole(Role.EDITOR)
    public void putAside(UUID proposal) {
        current.person().ifPresent(editor -> notices.deleteById(new Notice.Key(editor, proposal)));
    }

    /**
     * Confirms a proposed role: from now on the person holds it. While a link for a password of the account is open,
     * nobody knows whose account it will be, and nothing is confirmed (S17).
     *
     * @throws AccountRefusal if one proposed it oneself or would receive it, if it is an embargo grant and one is no
     *     editor, if it was decided before, if its term is over, if a link is open, or if it does not go with the
     *     person's other roles any more
     */
    @HasRole({Role.ADMINISTRATOR, Role.EDITOR})
    public void confirm(UUID id) {
        var proposal = proposal(id);
        var account = accounts.take(proposal.account()).orElseThrow();
        if (invitations.isOpenFor(account.id())) {
            throw new AccountRefusal(Reason.LINK_OPEN);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        proposal.decide(current.get(), RoleDecision.CONFIRMED, now);
        var waived = TwoPeople.waiverFor(account.given(), proposal.role(), settings);
        account.give(proposal.term(), settings.smallInstitution(), now);
        twoPeople.editorsChanged();
        events.publishEvent(new LivePersons.Changed(account.id()));
        events.publishEvent(
                new RoleConfirmed(account.id(), proposal.role(), proposal.term().end(), waived));
    }

    /**
     * Refuses a proposed role.
     *
     * @throws AccountRefusal if one proposed it oneself or would receive it, if it is an embargo grant and one is no
     *     editor, or if it was decided before
     */
    @HasRole({Role.ADMINISTRATOR, Role.EDITOR})
    public void refuse(UUID id) {
        var proposal = proposal(id);
        proposal.decide(current.get(), RoleDecision.REFUSED, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        events.publishEvent(new RoleRefused(proposal.account(), proposal.role()));
    }

    private Proposal proposal(UUID id) {
        return proposals.findById(id).orElseThrow(() -> new AccountRefusal(Reason.ALREADY_DECIDED));
    }

    private List<ProposedRole> described(List<Proposal> list) {
        var names = identities.namesOf(list.stream()
                .flatMap(each -> Stream.of(each.account(), each.proposedBy()))
                .toList());
        var me = current.get();
        return list.stream()
                .map(each -> new ProposedRole(
                        each.id(),
                        each.account(),
                        names.getOrDefault(each.account(), ""),
                        each.role(),
                        each.term().end(),
                        names.getOrDefault(each.proposedBy(), ""),
                        each.proposedAt(),
                        each.outcome(),
                        each.objectionTo(me)))
                .toList();
    }
}
