package presscenter.audit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import presscenter.audit.UnusualReading.Trace;

/** What somebody read under embargo lately, and from where (E42). */
@Repository
class ReadingTraces {
    private final EntityManager entities;

    ReadingTraces(EntityManager entities) {
        this.entities = entities;
    }

    void from(UUID person, String place, Instant at) {
        entities.persist(new ReadingPlace(person, place, at));
    }

    List<Trace> of(ReadingAlarm.Sign sign, UUID person, Instant after) {
        return switch (sign) {
            case MANY_TEXTS -> texts(person, after);
            case MANY_PLACES -> places(person, after);
        };
    }

    /** Each text once, whichever versions of it. */
    private List<Trace> texts(UUID person, Instant after) {
        return entities.createQuery("""
                        select r from LoggedReading r
                        where r.person = :person and r.at > :after and r.beforeLift = true and r.action in :actions
                        """, LoggedReading.class)
                .setParameter("person", person)
                .setParameter("after", after)
                .setParameter("actions", ReaderLog.KNOWS_THE_TEXT)
                .getResultStream()
                .map(LoggedReading::trace)
                .toList();
    }

    private List<Trace> places(UUID person, Instant after) {
        return entities.createQuery("""
                        select new presscenter.audit.UnusualReading$Trace(p.place, p.at) from ReadingPlace p
                        where p.person = :person and p.at > :after
                        """, Trace.class)
                .setParameter("person", person)
                .setParameter("after", after)
                .getResultList();
    }

    /** For {@link LogRetention} alone. */
    void forgetPlacesBefore(Instant before) {
        entities.createQuery("delete from ReadingPlace p where p.at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
