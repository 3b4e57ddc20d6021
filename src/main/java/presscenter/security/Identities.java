package presscenter.security;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.role.SignedIn;

/** The names behind the pseudonyms that stand in the trail and in texts. */
@Service
public class Identities {
    private final Accounts accounts;

    Identities(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The name of a person, also of one whose account is closed. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<String> nameOf(UUID person) {
        return accounts.findById(person).map(Account::name);
    }

    /** The names of persons, by id; who is unknown is not among them. */
    @SignedIn
    @Transactional(readOnly = true)
    public Map<UUID, String> namesOf(Collection<UUID> persons) {
        return persons.isEmpty()
                ? Map.of()
                : accounts.names(Set.copyOf(persons)).stream()
                        .collect(Collectors.toUnmodifiableMap(Accounts.Named::getId, Accounts.Named::getName));
    }
}
