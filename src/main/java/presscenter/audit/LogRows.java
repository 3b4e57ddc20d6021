package presscenter.audit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Repository;

/** The rows of the reader log, by release and key: however many there are, a page reads no more than it shows. */
@Repository
class LogRows {
    private final EntityManager entities;

    LogRows(EntityManager entities) {
        this.entities = entities;
    }

    /** The newest rows before that number, newest first. */
    List<LogLine> before(long number, String release, LogFilter filter, int most) {
        var where = new ArrayList<>(List.of("r.release = :release", "r.id < :before"));
        var values = new LinkedHashMap<String, Object>();
        values.put("release", release);
        values.put("before", number);
        filter.outlet().ifPresent(outlet -> {
            where.add("r.outlet = :outlet");
            values.put("outlet", outlet);
        });
        filter.action().ifPresent(action -> {
            where.add("r.action = :action");
            values.put("action", action);
        });
        filter.language().ifPresent(language -> {
            where.add("r.language = :language");
            values.put("language", language.tag());
        });
        filter.beforeLift().ifPresent(beforeLift -> {
            where.add("r.beforeLift = :beforeLift");
            values.put("beforeLift", beforeLift);
        });
        var query = entities.createQuery(
                "select r from LoggedReading r where " + String.join(" and ", where) + " order by r.id desc",
                LoggedReading.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most)
                .getResultStream()
                .map(LoggedReading::line)
                .toList();
    }

    List<String> outlets(String release) {
        return entities.createQuery("""
                        select distinct r.outlet from LoggedReading r
                        where r.release = :release and r.outlet is not null
                        order by r.outlet
                        """, String.class)
                .setParameter("release", release)
                .getResultList();
    }

    /**
     * Deletes the oldest rows from before an instant, some at a time; for {@link LogRetention} alone.
     *
     * @return how many
     */
    int forgetSome(Instant before, int most) {
        var oldest = entities.createQuery(
                        "select r.id from LoggedReading r where r.at < :before order by r.at", Long.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
        return oldest.isEmpty()
                ? 0
                : entities.createQuery("delete from LoggedReading r where r.id in :oldest")
                        .setParameter("oldest", oldest)
                        .executeUpdate();
    }
}
