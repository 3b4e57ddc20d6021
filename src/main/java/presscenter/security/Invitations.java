package presscenter.security;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import presscenter.language.Language;
import presscenter.role.Role;
import presscenter.security.AccountRefusal.Reason;

/** One-time links: made, revoked, and used to choose a password. */
@Component
@Transactional
class Invitations {
    static final String PATH = "/welcome/";
    private static final int TOKEN_BYTES = 32;

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Secrets secrets;
    private final SecuritySettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            OneTimeLinks links,
            Accounts accounts,
            Passwords passwords,
            Secrets secrets,
            SecuritySettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.secrets = secrets;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a link, for a person or for the first administrator; earlier ones open nothing any more. */
    String issue(Optional<UUID> person, Instant now) {
        unspent(person).forEach(link -> link.spend(now));
        var token = secrets.random(TOKEN_BYTES);
        links.save(new OneTimeLink(PersonIds.next(now), token, person, now));
        events.publishEvent(new LinkIssued(person));
        return PATH + token;
    }

    /** Whether a link of this person still opens something. */
    @Transactional(readOnly = true)
    boolean isOpenFor(UUID person) {
        return unspent(Optional.of(person)).stream().anyMatch(link -> link.isGoodAt(now()));
    }

    void revoke(UUID person, Instant now) {
        unspent(Optional.of(person)).forEach(link -> link.spend(now));
    }

    /** What the link is for; empty if it is unknown, too old, used, revoked, or its account is closed. */
    @Transactional(readOnly = true)
    Optional<Invitation> find(String token) {
        return good(token)
                .flatMap(link -> link.account().isEmpty()
                        ? Optional.of(new Invitation(Optional.empty()))
                        : link.account()
                                .flatMap(accounts::findById)
                                .map(account -> new Invitation(Optional.of(account.username()))));
    }

    /**
     * Chooses the password of the link's person and spends the link.
     *
     * @throws AccountRefusal if the password is not good enough or the link opens nothing any more
     */
    void choose(String token, String password) {
        var link = good(token).orElseThrow(Invitations::unknown);
        var account = link.account().flatMap(accounts::findById).orElseThrow(Invitations::unknown);
        object(password, account.username(), account.name());
        link.spend(now());
        account.choosePassword(passwords.hash(password), now());
        events.publishEvent(new LivePersons.Changed(account.id()));
        events.publishEvent(new PasswordChosen(account.id()));
    }

    /**
     * Opens the first administrator's account and spends the link.
     *
     * @throws AccountRefusal if something written is not good enough, or there is an account already
     */
    void begin(String token, String username, String name, String password, Language language) {
        var link = good(token).filter(each -> each.account().isEmpty()).orElseThrow(Invitations::unknown);
        if (accounts.count() > 0) {
            throw unknown();
        }
        var checked = Username.of(username);
        if (name.isBlank()) {
            throw new AccountRefusal(Reason.NAME_MISSING);
        }
        object(password, checked.value(), name);
        var now = now();
        link.spend(now);
        var account = new Account(
                PersonIds.next(now),
                checked,
                name.strip(),
                new Preferences(language, List.of(language), settings.zone(), Scheme.SYSTEM, false),
                now);
        account.becomesFirstAdministrator();
        account.choosePassword(passwords.hash(password), now);
        accounts.save(account);
        events.publishEvent(new AccountOpened(account.id()));
        events.publishEvent(new RoleGiven(account.id(), Role.ADMINISTRATOR, Optional.empty(), Optional.empty()));
        events.publishEvent(new PasswordChosen(account.id()));
    }

    /** Whether nobody has an account yet. */
    @Transactional(readOnly = true)
    boolean isTheBeginning() {
        return accounts.count() == 0;
    }

    private Optional<OneTimeLink> good(String token) {
        return links.findByTokenHash(Secrets.digest(token))
                .filter(link -> link.isGoodAt(now()))
                .filter(link -> link.account()
                        .map(id -> accounts.findById(id).filter(Account::isOpen).isPresent())
                        .orElseGet(() -> accounts.count() == 0));
    }

    private List<OneTimeLink> unspent(Optional<UUID> person) {
        return person.map(links::unspentOf).orElseGet(links::unspentOfTheFirstAdministrator);
    }

    private void object(String password, String username, String name) {
        passwords.objection(password, username, name).ifPresent(reason -> {
            throw new AccountRefusal(reason);
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static AccountRefusal unknown() {
        return new AccountRefusal(Reason.UNKNOWN_PERSON);
    }

    /**
     * What a good link is for.
     *
     * @param username whose password it chooses; empty if it opens the first administrator's account
     */
    record Invitation(Optional<String> username) {}
}
