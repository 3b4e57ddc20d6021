package presscenter.security;

import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * Somebody wrote a wrong name or password.
 *
 * @param person whose name was written; empty if it is nobody's
 */
public record SignInFailed(Optional<UUID> person) implements Fact {
    @Override
    public String what() {
        return "security.sign-in-failed";
    }

    @Override
    public Optional<String> about() {
        return person.map(UUID::toString);
    }
}
