package presscenter.accreditation;

import java.util.Map;
import java.util.Optional;
import presscenter.audit.Fact;

/** An application was taken with its history, by the application itself. */
public record ApplicationImported(ApplicationNumber number, ApplicationState state) implements Fact {
    @Override
    public String what() {
        return "accreditation.imported";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(number.toString());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("state", state.name());
    }
}
