package presscenter.breach;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * A measure was proposed, decided, appealed against or heard (E29).
 *
 * @param number of its file
 * @param against the person's id, or the outlet's key
 * @param reason a prepared reason's key, or that there were own words; empty where none is asked for
 */
public record MeasurePassed(
        BreachNumber number, UUID measure, Rung rung, String against, MeasureState to, Optional<String> reason)
        implements Fact {
    static MeasurePassed of(BreachFile file, Measure measure, Optional<Reason> reason) {
        var against = switch (measure.against()) {
            case Suspect.OnePerson one -> one.id().toString();
            case Suspect.WholeOutlet outlet -> outlet.key();
        };
        return new MeasurePassed(
                file.number(), measure.id(), measure.rung(), against, measure.state(), reason.map(Reason::inTrail));
    }

    @Override
    public String what() {
        return "breach.measure." + to.code();
    }

    @Override
    public Optional<String> about() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> why() {
        return reason;
    }

    @Override
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        details.put("measure", measure.toString());
        details.put("rung", rung.name());
        details.put("against", against);
        return details;
    }
}
