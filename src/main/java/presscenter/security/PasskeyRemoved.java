package presscenter.security;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * A person took one passkey of the own account away; other factors are left (S4). The person's other sessions end (S5).
 *
 * @param person whose
 * @param passkey which
 */
public record PasskeyRemoved(UUID person, UUID passkey) implements Fact {
    @Override
    public String what() {
        return "security.passkey-removed";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(person.toString());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("passkey", passkey.toString());
    }
}
