package presscenter.security;

import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * An administrator took the second factors of somebody else's account away, for a person who has lost them. The
 * person's sessions end.
 *
 * @param person whose
 */
public record FactorsReset(UUID person) implements Fact {
    @Override
    public String what() {
        return "security.factors-reset";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(person.toString());
    }
}
