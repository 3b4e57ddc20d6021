package presscenter.release;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import presscenter.audit.Reading;
import presscenter.embargo.Reader;

/**
 * What a reader's reading leaves behind: openings, visits, the rows of the reader log. Committed before words are sent
 * (E33).
 */
@Component
class ReadersOwn {
    private static final Duration VISIT = Duration.ofMinutes(30);

    /** As long as a session may last. */
    private static final Duration LATELY = Duration.ofHours(12);

    private final EntityManager entities;
    private final Openings openings;
    private final FindOrInsert once;
    private final StillHere stillHere;
    private final Clock clock;

    ReadersOwn(EntityManager entities, Openings openings, FindOrInsert once, StillHere stillHere, Clock clock) {
        this.entities = entities;
        this.openings = openings;
        this.once = once;
        this.stillHere = stillHere;
        this.clock = clock;
    }

    /**
     * The reader opens a text. Whoever waited for it waits no longer (L8). Under embargo the first time is kept (E51),
     * with the extension of that moment (E19).
     */
    void opens(Reader reader, Answer answer) {
        reader.person()
                .ifPresent(person -> once.run(() -> {
                    Optional.ofNullable(entities.find(
                                    TellMe.class, new TellMe.Id(answer.release(), person, answer.language())))
                            .ifPresent(entities::remove);
                    if (!answer.isOut()
                            && openings.findById(new Opening.Id(answer.release(), person))
                                    .isEmpty()) {
                        openings.save(new Opening(answer.release(), person, answer.extensions(), clock.instant()));
                    }
                }));
    }

    /** The row of the reader log for what this answer shows. */
    Reading reading(Reader reader, Answer answer, Reading.Action action, boolean beforeLift) {
        return new Reading(
                reader.person().orElseThrow(),
                reader.outlet(),
                answer.number().toString(),
                answer.version() == null ? 0 : answer.version(),
                answer.language().tag(),
                action,
                beforeLift);
    }

    /** When this person's last visit before the present one was; a pause of half an hour ends a visit. */
    @Transactional(readOnly = true)
    public Optional<Instant> previousVisit(UUID person) {
        return Optional.ofNullable(entities.find(Visit.class, person)).flatMap(Visit::previous);
    }

    /** The same of everybody who was here lately, whose pages may be open. */
    Map<UUID, Optional<Instant>> previousVisitsLately() {
        return entities.createQuery("select v from Visit v where v.latest > :lately", Visit.class)
                .setParameter("lately", clock.instant().minus(LATELY))
                .getResultStream()
                .collect(Collectors.toMap(Visit::person, Visit::previous));
    }

    /** Notes that this person is here now. */
    void visits(UUID person) {
        var noted = stillHere.take(person);
        once.run(() -> {
            var now = clock.instant();
            var visit = entities.find(Visit.class, person);
            if (visit == null) {
                entities.persist(new Visit(person, now));
            } else {
                noted.ifPresent(visit::goesOn);
                visit.again(now, VISIT);
            }
        });
    }

    /** Notes that this person is still here: no new visit, even after a pause. */
    void staysHere(UUID person) {
        stillHere.note(person);
    }
}
