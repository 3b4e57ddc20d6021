package presscenter.security;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.embargo.Reader;
import presscenter.language.Language;
import presscenter.role.Anyone;

/** To whom the press center writes: whoever may read something when a letter is sent (E40). */
@Service
public class Correspondents {
    private final Accounts accounts;
    private final Clock clock;

    Correspondents(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * A person to whom a letter goes.
     *
     * @param address of mail
     * @param language of the interface (L10)
     * @param reader what the person may see now
     */
    public record Correspondent(String address, Language language, Reader reader) {}

    /**
     * This person; empty if the account is unknown or closed, or holds no role now: its term is over, it is suspended.
     */
    @Anyone(because = "asked by the press center itself when it sends a letter, and tells only whom it goes to")
    @Transactional(readOnly = true)
    public Optional<Correspondent> find(UUID person) {
        var now = clock.instant();
        return accounts.findById(person)
                .filter(account -> account.admits(now))
                .map(account -> account.person(now))
                .map(found -> new Correspondent(
                        found.username(), found.preferences().interfaceLanguage(), ReadersByAccount.reader(found)));
    }

    /**
     * Whom a decision about themselves is told, also while they are suspended; empty if the account is unknown or
     * closed.
     */
    @Anyone(because = "asked by the press center itself when it tells somebody what was decided about them")
    @Transactional(readOnly = true)
    public Optional<Correspondent> ofAccount(UUID person) {
        var now = clock.instant();
        return accounts.findById(person)
                .filter(Account::isOpen)
                .map(account -> account.person(now))
                .map(found -> new Correspondent(
                        found.username(), found.preferences().interfaceLanguage(), ReadersByAccount.reader(found)));
    }

    /** All who work for this outlet, whatever they hold now. */
    @Anyone(because = "asked by the press center itself when it tells an outlet what was decided about it")
    @Transactional(readOnly = true)
    public List<UUID> ofOutlet(String key) {
        return accounts.workingFor(key);
    }
}
