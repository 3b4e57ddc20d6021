package presscenter.accreditation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/** A badge was reported lost, and opens nothing from then on (A13). */
public record BadgeLost(ApplicationNumber number, UUID badge) implements Fact {
    @Override
    public String what() {
        return "accreditation.badge-lost";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(number.toString());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("badge", badge.toString());
    }
}
