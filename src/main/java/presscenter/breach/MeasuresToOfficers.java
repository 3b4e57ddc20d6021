package presscenter.breach;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import presscenter.accreditation.KnownMeasures;

/** Says at an officer's next decision what has an effect against a person or an outlet (E29). */
@Component
class MeasuresToOfficers implements KnownMeasures {
    private final Measures measures;
    private final Clock clock;

    MeasuresToOfficers(Measures measures, Clock clock) {
        this.measures = measures;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Known> inForce(Optional<UUID> person, Optional<String> outlet) {
        return measures.inForce(person.orElse(null), outlet.orElse(null), clock.instant()).stream()
                .map(measure -> new Known(
                        measure.rung().key(), measure.against() instanceof Suspect.WholeOutlet, measure.until()))
                .toList();
    }
}
