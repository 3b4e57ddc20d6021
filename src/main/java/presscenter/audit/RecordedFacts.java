package presscenter.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The trail in the database: appended to and read, never changed. */
@Repository
class RecordedFacts {
    private final EntityManager entities;

    RecordedFacts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The head, locked until the transaction ends. What the transaction changed is sent to the database first: the lock
     * on the head is always the last one taken, so that two transactions cannot wait for each other.
     */
    ChainHead lockHead() {
        entities.flush();
        return theOne(entities.find(ChainHead.class, ChainHead.ID, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The head as last committed. */
    ChainHead head() {
        return theOne(entities.find(ChainHead.class, ChainHead.ID));
    }

    /** Writes the entry and moves the head, which must be locked. */
    void append(ChainHead head, RecordedFact entry) {
        entities.persist(entry);
        entities.flush(); // the head's foreign key wants the entry to be there first
        head.advance(entry);
        entities.flush();
    }

    /** The newest entries before that number, newest first. */
    List<RecordedFact> before(long number, AuditFilter filter, int most) {
        var where = Where.of(filter);
        where.and("f.number < :before", "before", number);
        return where.ask(entities.createQuery(
                        "select f from RecordedFact f where " + where + " order by f.number desc", RecordedFact.class))
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * What was decided about this one, or about everything of its kind at once, before some moment; the newest of them,
     * latest first.
     */
    List<RecordedFact> about(String one, String kinds, Instant before, int most) {
        return entities.createQuery("""
                        select f from RecordedFact f
                        where f.at < :before and f.what like concat(:kinds, '%') and (f.about = :one or f.about is null)
                        order by f.number desc
                        """, RecordedFact.class)
                .setParameter("before", before)
                .setParameter("kinds", kinds)
                .setParameter("one", one)
                .setMaxResults(most)
                .getResultList();
    }

    /** The kinds of facts that are there, in the order of their keys. */
    List<String> kinds(AuditFilter filter) {
        var where = Where.of(filter);
        return where.ask(entities.createQuery(
                        "select distinct f.what from RecordedFact f where " + where + " order by f.what", String.class))
                .getResultList();
    }

    private static ChainHead theOne(ChainHead head) {
        return Objects.requireNonNull(head, "The row of the chain's head is missing");
    }

    /**
     * Only the conditions that are asked for, so that the database can use their indexes. Never a value, only names.
     */
    private record Where(List<String> conditions, Map<String, Object> values) {
        static Where of(AuditFilter filter) {
            var where = new Where(new ArrayList<>(List.of("1 = 1")), new LinkedHashMap<>());
            where.and("f.at >= :from", "from", filter.from());
            where.and("f.at < :until", "until", filter.until());
            where.and("f.what = :what", "what", filter.what());
            where.and("f.about = :about", "about", filter.about());
            where.and("f.person = :person", "person", filter.person());
            return where;
        }

        void and(String condition, String name, Object value) {
            conditions.add(condition);
            values.put(name, value);
        }

        private void and(String condition, String name, Optional<?> value) {
            value.ifPresent(present -> and(condition, name, present));
        }

        <T> TypedQuery<T> ask(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }

        @Override
        public String toString() {
            return String.join(" and ", conditions);
        }
    }
}
