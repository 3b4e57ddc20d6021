package presscenter.security;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * A reader works for another outlet; an embargo grant ends with it (A8).
 *
 * @param person who
 * @param outlet the new one's key
 */
public record OutletChanged(UUID person, String outlet) implements Fact {
    @Override
    public String what() {
        return "security.outlet-changed";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(person.toString());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("outlet", outlet);
    }
}
