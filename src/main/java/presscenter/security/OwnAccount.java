package presscenter.security;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.role.Anyone;
import presscenter.role.SignedIn;

/** What a person may ask and change of their own account. */
@Service
public class OwnAccount {
    private final CurrentPerson current;
    private final Accounts accounts;
    private final Passwords passwords;
    private final ShownAgain again;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnAccount(
            CurrentPerson current,
            Accounts accounts,
            Passwords passwords,
            ShownAgain again,
            ApplicationEventPublisher events,
            Clock clock) {
        this.current = current;
        this.accounts = accounts;
        this.passwords = passwords;
        this.again = again;
        this.events = events;
        this.clock = clock;
    }

    /** The person who is signed in; empty if nobody is, or if the account was closed meanwhile. */
    @Anyone(because = "the frame of every page asks who is there, also before sign-in")
    public Optional<Person> person() {
        return current.find();
    }

    /** Keeps the person's preferences for every later page. */
    @SignedIn
    @Transactional
    public void keep(Preferences preferences) {
        var account = mine();
        account.keep(preferences);
        events.publishEvent(new LivePersons.Changed(account.id()));
    }

    /**
     * Chooses a new password; the person's other sessions end, this one goes on (S5).
     *
     * @param old the one that holds now
     * @throws AccountRefusal if the old one is wrong, was tried too often, or the new one is not good enough
     */
    @SignedIn
    public void changePassword(String old, String chosen) {
        again.afterPassword(old, account -> hash(chosen, account), (account, hash) -> {
            account.choosePassword(hash, now());
            events.publishEvent(new LivePersons.Changed(account.id()));
            events.publishEvent(new PasswordChosen(account.id()));
        });
    }

    private String hash(String chosen, Account account) {
        passwords.objection(chosen, account.username(), account.name()).ifPresent(reason -> {
            throw new AccountRefusal(reason);
        });
        return passwords.hash(chosen);
    }

    private Account mine() {
        return accounts.findById(current.get().id()).orElseThrow();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
