package presscenter.accreditation;

import java.util.Map;
import java.util.Optional;
import presscenter.audit.Fact;

/** An officer found the outlet that an applicant meant (A2). */
public record OutletNamed(ApplicationNumber number, String outlet) implements Fact {
    @Override
    public String what() {
        return "accreditation.outlet-named";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(number.toString());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("outlet", outlet);
    }
}
