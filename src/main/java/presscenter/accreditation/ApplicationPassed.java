package presscenter.accreditation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * An application passed from one state into another (A3).
 *
 * @param passage its entry in the application's history, where the words of the remark stand
 * @param remark a prepared reason's key, or that there were own words; empty if none is asked for
 */
public record ApplicationPassed(
        ApplicationNumber number, UUID passage, ApplicationState from, ApplicationState to, Optional<String> remark)
        implements Fact {
    @Override
    public String what() {
        return "accreditation.became." + to.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Optional<String> about() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> why() {
        return remark;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("from", from.name());
    }
}
