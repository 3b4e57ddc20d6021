package presscenter.accreditation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/** An accredited person was given a badge (A13); its code stands nowhere but on it. */
public record BadgeIssued(ApplicationNumber number, UUID badge) implements Fact {
    @Override
    public String what() {
        return "accreditation.badge-issued";
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
