package presscenter.security;

import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * Somebody who knew the password gave a wrong code for the second factor (S4).
 *
 * @param person whose password it was
 */
public record SecondFactorFailed(UUID person) implements Fact {
    @Override
    public String what() {
        return "security.factor-failed";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(person.toString());
    }
}
