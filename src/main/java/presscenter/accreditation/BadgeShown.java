package presscenter.accreditation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/** A badge was shown at the door, with what the door said to it (A13). */
public record BadgeShown(ApplicationNumber number, UUID badge, DoorVerdict verdict) implements Fact {
    @Override
    public String what() {
        return verdict.isEntry() ? "accreditation.checked-in" : "accreditation.turned-away";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(number.toString());
    }

    @Override
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        details.put("badge", badge.toString());
        details.put("verdict", verdict.name());
        return details;
    }
}
