package presscenter.security;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * Everybody of an outlet was barred by a measure of the breach desk (E29, E31).
 *
 * @param outlet its key
 * @param measure which one
 * @param until when it ends by itself
 */
public record OutletBarred(String outlet, UUID measure, Instant until) implements Fact {
    @Override
    public String what() {
        return "security.outlet-barred";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(outlet);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("measure", measure.toString(), "until", until.toString());
    }
}
