package presscenter.release;

import java.time.Clock;
import org.springframework.stereotype.Component;
import presscenter.embargo.CurrentReader;

/** Knows who stands at the readers' door, and when: asked once for each question. */
@Component
class Doorkeeper {
    private final CurrentReader current;
    private final AllTerms terms;
    private final HoldsOfAll holds;
    private final Clock clock;

    Doorkeeper(CurrentReader current, AllTerms terms, HoldsOfAll holds, Clock clock) {
        this.current = current;
        this.terms = terms;
        this.holds = holds;
        this.clock = clock;
    }

    /** Who asks now; to be called in the transaction that answers. */
    Asker asker() {
        var reader = current.reader();
        var accepted = reader.person()
                .flatMap(person -> terms.accepted(person, reader.outlet().orElse("")))
                .isPresent();
        return new Asker(reader, accepted, holds.since(), clock.instant());
    }
}
