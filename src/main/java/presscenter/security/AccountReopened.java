package presscenter.security;

import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * A closed account was opened again.
 *
 * @param person whose account
 */
public record AccountReopened(UUID person) implements Fact {
    @Override
    public String what() {
        return "security.account-reopened";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(person.toString());
    }
}
