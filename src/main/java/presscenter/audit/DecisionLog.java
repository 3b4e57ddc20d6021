package presscenter.audit;

import static presscenter.role.Role.EDITOR;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.role.HasRole;

/** What was decided about one thing, as the trail has it, for whoever must look at the house's own part (E30). */
@Service
public class DecisionLog {
    private final RecordedFacts facts;

    DecisionLog(RecordedFacts facts) {
        this.facts = facts;
    }

    /**
     * A decision.
     *
     * @param by the pseudonym of who decided; empty if the application itself did
     * @param what the key of {@link Fact#what()}
     */
    public record Decided(Instant at, Optional<UUID> by, String what) {}

    /**
     * What was decided about this one before some moment, and what was decided about all of its kind at once; the
     * earliest first.
     *
     * @param one a release's number, for example
     * @param kinds with what {@link Fact#what()} begins
     * @param most at most so many, the latest
     */
    @HasRole(EDITOR)
    @Transactional(readOnly = true)
    public List<Decided> before(Instant moment, String one, String kinds, int most) {
        return facts.about(one, kinds, moment, most).reversed().stream()
                .map(RecordedFact::entry)
                .map(entry -> new Decided(entry.at(), entry.person(), entry.what()))
                .toList();
    }
}
