package presscenter.security;

import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * A person signed in.
 *
 * @param person who
 */
public record PersonSignedIn(UUID person) implements Fact {
    @Override
    public String what() {
        return "security.signed-in";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(person.toString());
    }
}
