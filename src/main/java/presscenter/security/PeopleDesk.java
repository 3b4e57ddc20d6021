package presscenter.security;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    static final String BY_SETTING = "small-institution";
    static final String BY_FIRST_ADMINISTRATOR = "first-administrator";

    private final Accounts accounts;
    private final Proposals proposals;
    private final Notices notices;
    private final Invitations invitations;
    private final CurrentPerson current;
    private final SecuritySettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeopleDesk(
            Accounts accounts,
            Proposals proposals,
            Notices notices,
            Invitations invitations,
            CurrentPerson current,
            SecuritySettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.proposals = proposals;
        this.notices = notices;
        this.invitations = invitations;
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
        var words = filter.words().strip().toLowerCase(Locale.ROOT);
        return accounts.all().stream()
                .filter(account -> filter.closed() || account.isOpen())
                .filter(account -> filter.role().map(account.roles()::contains).orElse(true))
                .map(account -> line(account, proposed))
                .filter(line -> words.isEmpty() || isFound(line, words))
                .sorted(Comparator.comparing(PersonLine::name, Order.of(language))
                        .thenComparing(PersonLine::username))
                .toList();
    }

    /**
     * Opens an account. It has no password yet: {@link #issueLink} lets its person choose one. Roles that open hidden
     * texts are proposed only.
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
            proposals.openFor(person).forEach(each -> takeBack(each, now));
            publish(person, new AccountClosed(person));
        }
    }

    /** Opens a closed account again; of the roles that it had, those that open hidden texts are proposed anew (S17). */
    @HasRole(Role.ADMINISTRATOR)
    public void reopen(UUID person) {
        var account = account(person);
        if (!account.isOpen()) {
            var now = now();
            // Whoever held a role that opens hidden texts gets it back by two people, as at first (S17).
            var hidden = EnumSet.noneOf(Role.class);
            account.roles().stream().filter(Role::opensHiddenTexts).forEach(hidden::add);
            hidden.forEach(role -> account.take(role, now));
            account.reopen();
            publish(person, new AccountReopened(person));
            hidden.forEach(role -> propose(account, role, now));
        }
    }

    /**
     * Gives a role, or proposes it if it opens hidden texts (S17).
     *
     * @throws AccountRefusal if it does not go with the others, is held or proposed already, or opens hidden texts to
     *     oneself
     */
    @HasRole(Role.ADMINISTRATOR)
    public void giveRole(UUID person, Role role) {
        give(account(person), role, now());
    }

    /** Whether {@link #giveRoleAlone} is open to whoever asks: the first administrator, until there are two editors. */
    @HasRole(Role.ADMINISTRATOR)
    @Transactional(readOnly = true)
    public boolean mayGiveAlone() {
        return current.person()
                        .flatMap(accounts::findById)
                        .filter(Account::isFirstAdministrator)
                        .isPresent()
                && accounts.countOpenWith(Role.EDITOR) < 2;
    }

    /**
     * Gives a role that opens hidden texts without a second person, which the trail says: only the first administrator,
     * only until there are two editors, never to oneself (S17). An embargo grant stays an editor's (A7).
     */
    @HasRole(Role.ADMINISTRATOR)
    public void giveRoleAlone(UUID person, Role role) {
        refuse(isMe(person), Reason.NEVER_ONESELF);
        refuse(!mayGiveAlone(), Reason.NOT_WAIVABLE);
        refuse(role.isDecidedByEditor() && !current.get().isOneOf(Role.EDITOR), Reason.EDITOR_DECIDES);
        var account = account(person);
        refuse(account.roles().contains(role), Reason.ALREADY_HELD);
        var now = now();
        var me = current.get().id();
        account.give(role, true);
        var proposal = proposals.openFor(person, role).orElseGet(() -> propose(account, role, now));
        proposal.waive(me, now);
        publish(person, new RoleGiven(person, role, Optional.of(BY_FIRST_ADMINISTRATOR)));
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
        var held = account.roles();
        if (held.contains(role)) {
            account.take(role, now);
            held.stream()
                    .filter(each -> !account.roles().contains(each))
                    .sorted()
                    .forEach(each -> publish(person, new RoleTaken(person, each)));
        }
        proposals.openFor(person, role).ifPresent(each -> takeBack(each, now));
    }

    /**
     * Makes a link with which the person chooses a password, once, within 24 hours; earlier ones open nothing any more.
     *
     * @return the path, {@code /welcome/…}; it is not kept and cannot be shown again
     */
    @HasRole(Role.ADMINISTRATOR)
    public String issueLink(UUID person) {
        refuse(!account(person).isOpen(), Reason.ACCOUNT_CLOSED);
        return invitations.issue(Optional.of(person), now());
    }

    private void give(Account account, Role role, Instant now) {
        refuse(account.roles().contains(role), Reason.ALREADY_HELD);
        if (role.opensHiddenTexts()) {
            refuse(isMe(account.id()), Reason.NEVER_ONESELF);
            refuse(proposals.openFor(account.id(), role).isPresent(), Reason.ALREADY_PROPOSED);
            Account.fits(rolesWithProposed(account), role, settings.smallInstitution())
                    .ifPresent(reason -> refuse(true, reason));
            propose(account, role, now);
            return;
        }
        var waived = waiverFor(account.roles(), role, settings);
        account.give(role, settings.smallInstitution());
        publish(account.id(), new RoleGiven(account.id(), role, waived));
    }

    private Set<Role> rolesWithProposed(Account account) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(account.roles());
        proposals.openFor(account.id()).forEach(each -> roles.add(each.role()));
        return roles;
    }

    /** What the trail says when the setting lets one person be administrator and editor. */
    static Optional<String> waiverFor(Set<Role> held, Role role, SecuritySettings settings) {
        return settings.smallInstitution() && Account.fits(held, role, false).isPresent()
                ? Optional.of(BY_SETTING)
                : Optional.empty();
    }

    private Proposal propose(Account account, Role role, Instant now) {
        var me = current.person().orElse(account.id());
        var proposal = proposals.save(new Proposal(PersonIds.next(now), account.id(), role, me, now));
        accounts.openWith(Role.EDITOR).forEach(editor -> notices.save(new Notice(editor.id(), proposal.id())));
        publish(account.id(), new RoleProposed(account.id(), role));
        return proposal;
    }

    private void takeBack(Proposal proposal, Instant now) {
        proposal.takeBack(current.person().orElse(proposal.proposedBy()), now);
        publish(proposal.account(), new RoleRefused(proposal.account(), proposal.role()));
    }

    private void keepOneAdministrator(Account account) {
        if (!account.isOpen() || !account.roles().contains(Role.ADMINISTRATOR)) {
            return;
        }
        var others = accounts.lockAdministrators().stream()
                .filter(each -> each.isOpen() && each.roles().contains(Role.ADMINISTRATOR))
                .filter(each -> !each.id().equals(account.id()))
                .count();
        refuse(others == 0, Reason.LAST_ADMINISTRATOR);
    }

    private PersonLine line(Account account, Map<UUID, Set<Role>> proposed) {
        return new PersonLine(
                account.id(),
                account.username(),
                account.name(),
                account.roles(),
                Set.copyOf(proposed.getOrDefault(account.id(), Set.of())),
                account.outlet(),
                account.closedAt(),
                account.passwordHash().isPresent());
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
