package presscenter.security;

import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * A person chose a password; the other sessions of the person end (S5).
 *
 * @param person whose password
 */
public record PasswordChosen(UUID person) implements Fact {
    @Override
    public String what() {
        return "security.password-chosen";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(person.toString());
    }
}
