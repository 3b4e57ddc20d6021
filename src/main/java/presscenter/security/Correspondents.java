package presscenter.security;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.embargo.Reader;
import presscenter.language.Language;
import presscenter.role.Anyone;

/** To whom the press center writes: open accounts, as they are when a letter is sent (E40). */
@Service
public class Correspondents {
    private final Accounts accounts;

    Correspondents(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * A person to whom a letter goes.
     *
     * @param address of mail
     * @param language of the interface (L10)
     * @param reader what the person may see now
     */
    public record Correspondent(String address, Language language, Reader reader) {}

    /** This person; empty if the account is unknown or closed. */
    @Anyone(because = "asked by the press center itself when it sends a letter, and tells only whom it goes to")
    @Transactional(readOnly = true)
    public Optional<Correspondent> find(UUID person) {
        return accounts.findById(person)
                .filter(Account::isOpen)
                .map(Account::person)
                .map(found -> new Correspondent(
                        found.username(), found.preferences().interfaceLanguage(), ReadersByAccount.reader(found)));
    }
}
