package presscenter.security;

import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * A person took all second factors of the own account away (S4). The person's other sessions end (S5).
 *
 * @param person whose
 */
public record FactorsRemoved(UUID person) implements Fact {
    @Override
    public String what() {
        return "security.factors-removed";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(person.toString());
    }
}
