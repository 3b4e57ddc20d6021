package presscenter.security;

import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * An account was opened.
 *
 * @param person whose account
 */
public record AccountOpened(UUID person) implements Fact {
    @Override
    public String what() {
        return "security.account-opened";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(person.toString());
    }
}
