package presscenter.audit;

import static presscenter.role.Role.EDITOR;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import presscenter.role.Anyone;
import presscenter.role.HasRole;

/**
 * With whom readers shared texts under embargo, as they say themselves (E28): kept beside the reader log, as long as
 * its rows, and seen as they are (A23). Nobody deletes or changes what stands here.
 */
@Service
public class ExpertLog {
    private final KeptNamings namings;
    private final Clock clock;

    ExpertLog(KeptNamings namings, Clock clock) {
        this.namings = namings;
        this.clock = clock;
    }

    /**
     * Keeps an expert whom a reader named.
     *
     * @param outlet the key of the outlet for which the reader reads
     * @param shared when that was allowed
     * @return the record's number
     */
    @Anyone(because = "called by the readers' door for its own reader, who may read the text")
    @Transactional(propagation = Propagation.MANDATORY)
    public long keep(UUID person, Optional<String> outlet, String release, Expert expert, Instant shared) {
        return namings.save(new KeptNaming(person, outlet, release, expert, shared.truncatedTo(ChronoUnit.MILLIS)))
                .number();
    }

    /**
     * The reader says that it was entered by mistake; it stays.
     *
     * @return the record's number; empty if it is none of this reader and release, or that was said before
     */
    @Anyone(because = "called by the readers' door for its own reader, of what that reader entered")
    @Transactional(propagation = Propagation.MANDATORY)
    public OptionalLong mistaken(UUID person, String release, long number) {
        return namings.findById(number)
                        .filter(naming -> naming.isBy(person) && naming.isOf(release))
                        .filter(naming -> naming.isMistaken(now()))
                        .isPresent()
                ? OptionalLong.of(number)
                : OptionalLong.empty();
    }

    /** Whom each of these readers named of a release, the earliest first; who named nobody is not among them. */
    @Anyone(because = "the readers' door asks it about its own readers, and tells each their own")
    @Transactional(readOnly = true)
    public Map<UUID, List<NamedExpert>> namedBy(Collection<UUID> people, String release) {
        var found = namings.by(people, release);
        var each = new HashMap<UUID, List<NamedExpert>>();
        for (var person : people) {
            var own = found.stream()
                    .filter(naming -> naming.isBy(person))
                    .map(KeptNaming::told)
                    .toList();
            if (!own.isEmpty()) {
                each.put(person, own);
            }
        }
        return each;
    }

    /**
     * Whom readers named of a release before some moment, the earliest first (E30). Each look at it is the caller's to
     * write into the trail, with its reason (A23).
     *
     * @param most at most so many, the latest
     */
    @HasRole(EDITOR)
    @Transactional(readOnly = true)
    public List<NamedExpert> namedBefore(String release, Instant before, int most) {
        return namings.before(release, before, Limit.of(most)).reversed().stream()
                .map(KeptNaming::told)
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
