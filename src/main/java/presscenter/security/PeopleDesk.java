package presscenter.security;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.audit.Fact;
import presscenter.language.Language;
import presscenter.language.Order;
import presscenter.role.HasRole;
import presscenter.role.Role;
import presscenter.security.AccountRefusal.Reason;

/** Where administrators open and close accounts, give and take roles, and hand over links for new passwords. */
@Service
@Transactional
public class PeopleDesk {
    private final Accounts accounts;
    private final Proposals proposals;
    private final TwoPeople twoPeople;
    private final Invitations invitations;
    private final SecondFactors factors;
    private final CurrentPerson current;
    private final SecuritySettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeopleDesk(
            Accounts accounts,
            Proposals proposals,
            TwoPeople twoPeople,
            Invitations invitations,
            SecondFactors factors,
            CurrentPerson current,
            SecuritySettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.proposals = proposals;
        this.twoPeople = twoPeople;
        this.invitations = invitations;
        this.factors = factors;
        this.current = current;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The accounts, by name as this language sorts (L15).
     *
     * @param language of whoever reads the list
     */
    @HasRole(Role.ADMINISTRATOR)
    @Transactional(readOnly = true)
    public List<PersonLine> list(PeopleFilter filter, Language language) {
        var proposed =
                proposals.open().stream().collect(groupingBy(Proposal::account, mapping(Proposal::role, toSet())));
        var now = now();
        var words = filter.words().strip().toLowerCase(Locale.ROOT);
        return accounts.all().stream()
                .filter(account -> filter.closed() || account.isOpen())
                .filter(account -> filter.role().map(account.given()::contains).orElse(true))
                .map(account -> line(account, proposed, now))
                .filter(line -> words.isEmpty() || isFound(line, words))
                .sorted(Comparator.comparing(PersonLine::name, Order.of(language))
                        .thenComparing(PersonLine::username))
                .toList();
    }

    /**
     * Opens an account. It has no password yet: {@link #issueLink} lets its person choose one. Roles that take two
     * people are proposed only.
     *
     * @return the person's id
     * @throws AccountRefusal if the username is taken or not a mail address, the name is missing, a journalist has no
     *     outlet, or the roles do not go together
     */
    @HasRole(Role.ADMINISTRATOR)
    public UUID open(NewAccount request) {
        var username = Username.of(request.username());
        var name = request.name().strip();
        refuse(name.isEmpty(), Reason.NAME_MISSING);
        refuse(accounts.findByUsername(username.value()).isPresent(), Reason.USERNAME_TAKEN);
        refuse(request.roles().contains(Role.JOURNALIST) && request.outlet().isEmpty(), Reason.OUTLET_MISSING);
        var now = now();
        var account = new Account(
                PersonIds.next(now),
                username,
                name,
                new Preferences(
                        request.interfaceLanguage(),
                        List.of(request.interfaceLanguage()),
                        settings.zone(),
                        Scheme.SYSTEM,
                        false),
                now);
        request.outlet().ifPresent(account::worksFor);
        accounts.save(account);
        publish(account.id(), new AccountOpened(account.id()));
        // In the order of the roles: a journalist first, then the grant that needs one.
        request.roles().stream().sorted().forEach(role -> give(account, role, now));
        return account.id();
    }

    /** Closes an account; its sessions and open pages end within five seconds (S6). */
    @HasRole(Role.ADMINISTRATOR)
    public void close(UUID person) {
        var account = account(person);
        keepOneAdministrator(account);
        if (account.isOpen()) {
            var now = now();
            account.close(now);
            invitations.revoke(person, now);
            proposals.openFor(person).forEach(each -> twoPeople.takeBack(each, now));
            publish(person, new AccountClosed(person));
        }
    }

    /** Opens a closed account again; of the roles that it had, those that take two people are proposed anew (S17). */
    @HasRole(Role.ADMINISTRATOR)
    public void reopen(UUID person) {
        var account = account(person);
        if (!account.isOpen()) {
            var now = now();
            account.reopen();
            publish(person, new AccountReopened(person));
            twoPeople.suspend(account, now);
        }
    }

    /**
     * Gives a role, or proposes it if it takes two people (S17).
     *
     * @throws AccountRefusal if it does not go with the others, is held or proposed already, or takes two people and is
     *     for oneself
     */
    @HasRole(Role.ADMINISTRATOR)
    public void giveRole(UUID person, Role role) {
        give(account(person), role, now());
    }

    /**
     * Whether {@link #giveRoleAlone} is open to whoever asks: the first administrator, until there were two editors.
     */
    @HasRole(Role.ADMINISTRATOR)
    @Transactional(readOnly = true)
    public boolean mayGiveAlone() {
        return twoPeople.mayBeWaived();
    }

    /**
     * Gives a role that takes two people without the second one, which the trail says: only the first administrator,
     * only until there were two editors, never to oneself (S17). An embargo grant stays an editor's (A7).
     */
    @HasRole(Role.ADMINISTRATOR)
    public void giveRoleAlone(UUID person, Role role) {
        refuse(isMe(person), Reason.NEVER_ONESELF);
        refuse(!mayGiveAlone(), Reason.NOT_WAIVABLE);
        refuse(role.isDecidedByEditor() && !current.get().isOneOf(Role.EDITOR), Reason.EDITOR_DECIDES);
        var account = account(person);
        var now = now();
        refuse(account.has(role, now), Reason.ALREADY_HELD);
        var term = Term.withoutEnd(role);
        account.give(term, true, now);
        var proposal = twoPeople.openFor(person, role).orElseGet(() -> twoPeople.propose(account, term, now));
        proposal.waive(current.get().id(), now);
        twoPeople.editorsChanged();
        publish(person, new RoleGiven(person, role, Optional.empty(), Optional.of(TwoPeople.BY_FIRST_ADMINISTRATOR)));
    }

    /**
     * Takes a role away; the person's sessions end within five seconds (S6).
     *
     * @throws AccountRefusal if the person is the last administrator
     */
    @HasRole(Role.ADMINISTRATOR)
    public void takeRole(UUID person, Role role) {
        var account = account(person);
        if (role == Role.ADMINISTRATOR) {
            keepOneAdministrator(account);
        }
        var now = now();
        var given = account.given();
        if (given.contains(role)) {
            account.take(role, now);
            given.stream()
                    .filter(each -> !account.given().contains(each))
                    .sorted()
                    .forEach(each -> publish(person, new RoleTaken(person, each)));
        }
        twoPeople.openFor(person, role).ifPresent(each -> twoPeople.takeBack(each, now));
    }

    /** The roles that {@link #issueLink} would suspend until a second person has confirmed them again (S17). */
    @HasRole(Role.ADMINISTRATOR)
    @Transactional(readOnly = true)
    public Set<Role> rolesSuspendedByLink(UUID person) {
        return isMe(person) || twoPeople.mayBeWaived()
                ? Set.of()
                : account(person).given().stream().filter(Role::takesTwoPeople).collect(toSet());
    }

    /**
     * Makes a link with which the person chooses a password, once, within 24 hours; earlier ones open nothing any more.
     * Whoever holds the link can become the person: so roles of the person that take two people are suspended and
     * proposed anew, unless the link is one's own or the second person is waived (S17, S18).
     *
     * @return the path, {@code /welcome/…}; it is not kept and cannot be shown again
     */
    @HasRole(Role.ADMINISTRATOR)
    public String issueLink(UUID person) {
        var account = accounts.take(person).orElseThrow(() -> new AccountRefusal(Reason.UNKNOWN_PERSON));
        refuse(!account.isOpen(), Reason.ACCOUNT_CLOSED);
        var now = now();
        if (!rolesSuspendedByLink(person).isEmpty()) {
            twoPeople.suspend(account, now);
            events.publishEvent(new LivePersons.Changed(person));
        }
        return invitations.issue(Optional.of(person), now);
    }

    /** The roles that {@link #resetFactors} would suspend until a second person has confirmed them again (S17, S18). */
    @HasRole(Role.ADMINISTRATOR)
    @Transactional(readOnly = true)
    public Set<Role> rolesSuspendedByReset(UUID person) {
        return account(person).given().stream().filter(suspendedByReset()).collect(toSet());
    }

    /**
     * Takes all second factors of an account away, for a person who has lost them. Whoever asked for it may not be that
     * person: so roles that take two people are suspended and proposed anew, an embargo grant in any case, the others
     * unless the second person is waived (S17, S18). The person's sessions end within five seconds.
     *
     * @throws AccountRefusal if it is one's own account, or has no second factor
     */
    @HasRole(Role.ADMINISTRATOR)
    public void resetFactors(UUID person) {
        refuse(isMe(person), Reason.OWN_FACTORS);
        var account = accounts.take(person).orElseThrow(() -> new AccountRefusal(Reason.UNKNOWN_PERSON));
        refuse(!account.asksForSecondFactor(), Reason.NO_FACTORS);
        factors.remove(account);
        twoPeople.suspend(account, suspendedByReset(), now());
        publish(person, new FactorsReset(person));
    }

    private Predicate<Role> suspendedByReset() {
        return twoPeople.mayBeWaived() ? Role::isDecidedByEditor : Role::takesTwoPeople;
    }

    private void give(Account account, Role role, Instant now) {
        refuse(account.has(role, now), Reason.ALREADY_HELD);
        if (role.takesTwoPeople()) {
            refuse(isMe(account.id()), Reason.NEVER_ONESELF);
            refuse(twoPeople.openFor(account.id(), role).isPresent(), Reason.ALREADY_PROPOSED);
            Account.fits(twoPeople.givenOrProposed(account), role, settings.smallInstitution())
                    .ifPresent(reason -> refuse(true, reason));
            twoPeople.propose(account, Term.withoutEnd(role), now);
            return;
        }
        if (role == Role.JOURNALIST) {
            twoPeople.suspend(account, Role::isDecidedByEditor, now); // no grant of an accreditation that was over (A7)
        }
        var waived = TwoPeople.waiverFor(account.given(), role, settings);
        account.give(Term.withoutEnd(role), settings.smallInstitution(), now);
        publish(account.id(), new RoleGiven(account.id(), role, Optional.empty(), waived));
    }

    private void keepOneAdministrator(Account account) {
        if (!account.isOpen() || !account.given().contains(Role.ADMINISTRATOR)) {
            return;
        }
        var others = accounts.lockAdministrators().stream()
                .filter(each -> each.isOpen() && each.given().contains(Role.ADMINISTRATOR))
                .filter(each -> !each.id().equals(account.id()))
                .count();
        refuse(others == 0, Reason.LAST_ADMINISTRATOR);
    }

    private static PersonLine line(Account account, Map<UUID, Set<Role>> proposed, Instant now) {
        return new PersonLine(
                account.id(),
                account.username(),
                account.name(),
                account.given().stream()
                        .sorted()
                        .flatMap(role -> GivenRole.of(account, role, now).stream())
                        .toList(),
                Set.copyOf(proposed.getOrDefault(account.id(), Set.of())),
                account.outlet(),
                account.closedAt(),
                account.passwordHash().isPresent(),
                account.asksForSecondFactor());
    }

    private static boolean isFound(PersonLine line, String words) {
        return line.name().toLowerCase(Locale.ROOT).contains(words)
                || line.username().contains(words)
                || line.outlet().stream()
                        .flatMap(outlet -> outlet.name().values().values().stream())
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(words));
    }

    private Account account(UUID person) {
        return accounts.findById(person).orElseThrow(() -> new AccountRefusal(Reason.UNKNOWN_PERSON));
    }

    private boolean isMe(UUID person) {
        return current.person().filter(person::equals).isPresent();
    }

    private void publish(UUID person, Fact fact) {
        events.publishEvent(new LivePersons.Changed(person));
        events.publishEvent(fact);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static void refuse(boolean when, Reason reason) {
        if (when) {
            throw new AccountRefusal(reason);
        }
    }
}
