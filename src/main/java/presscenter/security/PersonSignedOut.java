package presscenter.security;

import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * A person signed out.
 *
 * @param person who
 */
public record PersonSignedOut(UUID person) implements Fact {
    @Override
    public String what() {
        return "security.signed-out";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(person.toString());
    }
}
