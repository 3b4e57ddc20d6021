package presscenter.accreditation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/** A badge was printed, with its portrait and its code (A5, A13). */
public record BadgePrinted(ApplicationNumber number, UUID badge) implements Fact {
    @Override
    public String what() {
        return "accreditation.badge-printed";
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
