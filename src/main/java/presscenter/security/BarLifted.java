package presscenter.security;

import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * A bar ended before its time.
 *
 * @param measure by which it stood
 */
public record BarLifted(UUID measure) implements Fact {
    @Override
    public String what() {
        return "security.bar-lifted";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(measure.toString());
    }
}
