package presscenter.security;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * Sessions of a person were ended before their time.
 *
 * @param person whose sessions
 * @param ending why they ended
 */
public record SessionsEnded(UUID person, Ending ending) implements Fact {
    @Override
    public String what() {
        return "security.sessions-ended";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(person.toString());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("ending", ending.code());
    }
}
