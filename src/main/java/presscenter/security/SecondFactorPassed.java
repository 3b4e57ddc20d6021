package presscenter.security;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * A person showed a second factor (S4).
 *
 * @param person who
 * @param factor which
 */
public record SecondFactorPassed(UUID person, Factor factor) implements Fact {
    @Override
    public String what() {
        return "security.factor-passed";
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
