package presscenter.security;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * A person has a second factor from now on, or another one in its place (S4). The person's other sessions end (S5).
 *
 * @param person whose
 * @param factor which
 */
public record FactorEnrolled(UUID person, Factor factor) implements Fact {
    @Override
    public String what() {
        return "security.factor-enrolled";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(person.toString());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("factor", factor.code());
    }
}
