package presscenter.security;

import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * A one-time link for choosing a password was issued; earlier ones for the same person no longer open anything.
 *
 * @param person for whom; empty if it is for the first administrator, who has no account yet
 */
public record LinkIssued(Optional<UUID> person) implements Fact {
    @Override
    public String what() {
        return "security.link-issued";
    }

    @Override
    public Optional<String> about() {
        return person.map(UUID::toString);
    }
}
