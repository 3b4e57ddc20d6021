package presscenter.accreditation;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Repository;

/** The applications as the desk lists them: only with the conditions that are asked for, so that indexes serve. */
@Repository
class Queue {
    /** What the desk sees at all: no draft. */
    private static final Set<ApplicationState> SEEN = EnumSet.complementOf(EnumSet.of(ApplicationState.DRAFT));

    private static final int AT_ONCE = 500;

    private final EntityManager entities;
    private final Renewals renewals;

    Queue(EntityManager entities, Renewals renewals) {
        this.entities = entities;
        this.renewals = renewals;
    }

    /** @param size at most so many lines */
    QueuePage page(QueueFilter filter, Optional<QueuePage.Cursor> after, int size) {
        var found = found(filter, after, size + 1);
        var shown = found.subList(0, Math.min(size, found.size()));
        var renewing = shown.isEmpty()
                ? Set.<UUID>of()
                : renewals.among(shown.stream().map(Application::id).toList());
        return new QueuePage(
                shown.stream()
                        .map(each -> line(each, renewing.contains(each.id())))
                        .toList(),
                found.size() > size ? Optional.of(cursor(shown.getLast())) : Optional.empty());
    }

    /** Each that the filter finds, what waits longest first; none of them is kept in memory. */
    void each(QueueFilter filter, Consumer<Application> each) {
        var after = Optional.<QueuePage.Cursor>empty();
        List<Application> part;
        do {
            part = found(filter, after, AT_ONCE);
            part.forEach(application -> {
                each.accept(application);
                entities.detach(application);
            });
            after = part.isEmpty() ? Optional.empty() : Optional.of(cursor(part.getLast()));
        } while (part.size() == AT_ONCE);
    }

    private static QueuePage.Cursor cursor(Application last) {
        return new QueuePage.Cursor(last.stateSince(), last.id());
    }

    private List<Application> found(QueueFilter filter, Optional<QueuePage.Cursor> after, int most) {
        var conditions = new ArrayList<String>();
        var values = new LinkedHashMap<String, Object>();
        conditions.add("a.submittedAt is not null and a.state in :states");
        values.put("states", filter.states().isEmpty() ? SEEN : seen(filter.states()));
        after.ifPresent(cursor -> {
            conditions.add("(a.stateSince, a.id) > (:since, :id)");
            values.put("since", cursor.since());
            values.put("id", cursor.id());
        });
        filter.edition().ifPresent(edition -> {
            conditions.add("a.editionKey = :edition");
            values.put("edition", edition);
        });
        filter.outlet().ifPresent(outlet -> {
            conditions.add("a.outletKey = :outlet");
            values.put("outlet", outlet);
        });
        filter.country().ifPresent(country -> {
            conditions.add("a.outletKey in (select o.key from RegisteredOutlet o where o.country = :country)");
            values.put("country", country);
        });
        filter.list().ifPresent(list -> {
            conditions.add("a.listNumber = :list");
            values.put("list", list.toString());
        });
        if (!filter.words().isEmpty()) {
            conditions.add("(lower(a.name) like :words escape '!' or lower(a.latinName) like :words escape '!'"
                    + " or a.address like :words escape '!' or lower(a.number) like :words escape '!')");
            values.put("words", "%" + literally(filter.words().toLowerCase(Locale.ROOT)) + "%");
        }
        var query = entities.createQuery(
                "select a from Application a where " + String.join(" and ", conditions)
                        + " order by a.stateSince, a.id",
                Application.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    /** How many applications stand where, drafts left out. */
    Map<ApplicationState, Long> counts(Optional<String> edition) {
        var query = entities.createQuery(
                "select a.state, count(a) from Application a where a.submittedAt is not null and a.state <> :draft"
                        + (edition.isPresent() ? " and a.editionKey = :edition" : "") + " group by a.state",
                Object[].class);
        query.setParameter("draft", ApplicationState.DRAFT);
        edition.ifPresent(key -> query.setParameter("edition", key));
        var counts = new LinkedHashMap<ApplicationState, Long>();
        query.getResultList().forEach(row -> counts.put((ApplicationState) row[0], (Long) row[1]));
        return counts;
    }

    /** Applications of likely the same person, whatever became of them. */
    List<Application> alike(Application application) {
        return entities.createQuery("""
                        select a from Application a
                        where a.id <> :id and a.submittedAt is not null and a.state <> :draft
                          and (a.address = :address
                            or (a.identityNumber <> '' and a.identityNumber = :identity)
                            or (a.nameSkeleton <> '' and a.nameSkeleton in :skeletons)
                            or (a.latinSkeleton <> '' and a.latinSkeleton in :skeletons))
                        order by a.begunAt desc, a.id
                        """, Application.class)
                .setParameter("id", application.id())
                .setParameter("draft", ApplicationState.DRAFT)
                .setParameter("address", application.address())
                .setParameter("identity", application.form().identityNumber())
                .setParameter("skeletons", application.skeletons())
                .setMaxResults(20)
                .getResultList();
    }

    private static Set<ApplicationState> seen(Set<ApplicationState> asked) {
        var seen = EnumSet.copyOf(asked);
        seen.remove(ApplicationState.DRAFT);
        return seen;
    }

    private static String literally(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    static QueueLine line(Application each, boolean renewal) {
        var form = each.form();
        return new QueueLine(
                each.number(),
                each.edition(),
                form.name(),
                form.as(),
                form.outlet().key(),
                form.outlet().typed(),
                each.state(),
                each.stateSince(),
                each.isLate(),
                each.isAppeal(),
                each.isChanged(),
                renewal,
                each.list(),
                each.version());
    }
}
