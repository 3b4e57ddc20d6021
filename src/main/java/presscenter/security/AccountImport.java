package presscenter.security;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.role.HasRole;
import presscenter.security.AccountRefusal.Reason;

/**
 * Opens many accounts with their roles and one password: for the demonstration and for measuring. Only the application
 * itself may ({@link SystemActor}), because no second person decides on the roles here (S17).
 */
@Service
public class AccountImport {
    private final Accounts accounts;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountImport(Accounts accounts, Passwords passwords, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** The hash of a password, to be made once for many accounts: each costs a tenth of a second. */
    @HasRole({})
    public String hashOf(String password) {
        return passwords.hash(password);
    }

    /** The person with this username, open or closed: what an earlier import opened. */
    @HasRole({})
    @Transactional(readOnly = true)
    public Optional<UUID> find(String username) {
        return accounts.findByUsername(Username.of(username).value()).map(Account::id);
    }

    /**
     * Opens an account as it is given.
     *
     * @throws AccountRefusal if the username is taken or not a mail address, or the roles do not go together
     */
    @HasRole({})
    @Transactional
    public UUID open(ImportedAccount imported) {
        var username = Username.of(imported.username());
        if (accounts.findByUsername(username.value()).isPresent()) {
            throw new AccountRefusal(Reason.USERNAME_TAKEN);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var account = new Account(PersonIds.next(now), username, imported.name().strip(), imported.preferences(), now);
        imported.outlet().ifPresent(account::worksFor);
        account.choosePassword(imported.passwordHash(), now);
        imported.terms().sorted(Comparator.comparing(Term::role)).forEach(term -> account.give(term, false, now));
        accounts.save(account);
        events.publishEvent(new AccountOpened(account.id()));
        imported.terms()
                .map(term -> new RoleGiven(account.id(), term.role(), term.end(), Optional.of("import")))
                .forEach(events::publishEvent);
        return account.id();
    }
}
