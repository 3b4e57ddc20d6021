package presscenter.audit;

import java.util.Optional;
import java.util.UUID;

/** Somebody looked after an alarm of unusual reading (E42). */
public record AlarmSettled(UUID person) implements Fact {
    @Override
    public String what() {
        return "audit.reading-alarm-settled";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(person.toString());
    }
}
