package presscenter.security;

import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * An account was closed; its sessions and open pages end (S6).
 *
 * @param person whose account
 */
public record AccountClosed(UUID person) implements Fact {
    @Override
    public String what() {
        return "security.account-closed";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(person.toString());
    }
}
