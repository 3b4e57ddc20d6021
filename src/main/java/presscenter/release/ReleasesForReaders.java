package presscenter.release;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import presscenter.embargo.Audience;
import presscenter.embargo.Clearance;
import presscenter.language.Language;

/**
 * The only place that reads releases for readers (E5). Every query carries the predicate, which says what
 * {@link presscenter.embargo.EmbargoRule} says; SQL never asks the time itself (E3).
 */
@Repository
class ReleasesForReaders {
    /** The lift has come, and no hold that began before it keeps it from counting. */
    private static final String LIFTED = """
            (r.state = READY
             and r.embargo.visibleFrom <= :now
             and (r.embargo.heldSince is null or r.embargo.visibleFrom <= r.embargo.heldSince)
             and (r.embargo.kind = NONE or r.embargo.visibleFrom <= :allHeldSince))
            """;

    /** What {@link Audience} includes; without a list, for which every query would be translated anew. */
    private static final String IN_AUDIENCE =
            "(f.audience = EVERYONE or (f.audience = ACCREDITED and :accredited = true))";

    /** The release is out, for a reader of its audience. */
    private static final String OUT = "(" + LIFTED + " and " + IN_AUDIENCE + ")";

    /** The reader belongs to the circle: by a grant, or by being named in it. */
    private static final String IN_CIRCLE = """
            ((:mayReadEmbargoed = true
              and (r.embargo.circle.kind = EVERYBODY
                   or (r.embargo.circle.kind = OUTLETS and :outlet member of r.embargo.circle.members)))
             or (:mayBeNamed = true
                 and r.embargo.circle.kind = PERSONS and :personText member of r.embargo.circle.members))
            """;

    /** The release is under embargo, and this reader may know of it. */
    private static final String HIDDEN = """
            (r.state = READY
             and r.embargo.readyAt <= :now
             and r.embargo.kind <> NONE
             and (r.embargo.visibleFrom is null or not
            """ + LIFTED + """
            ) and (r.embargo.windowFrom is null or r.embargo.windowFrom <= :now or r.embargo.lift <= :now)
             and
            """ + IN_CIRCLE + ")";

    /**
     * The same, for a question about all releases: of what is hidden no lift was announced, and few releases are so.
     * Where both do not hold, the release is not found.
     */
    private static final String HIDDEN_AMONG_ALL = "(r.announcedAt is null and " + HIDDEN + ")";

    /** Nothing stands between this reader and the words. */
    private static final String OPEN = """
            (:termsAccepted = true
             and :allHeld = false
             and r.embargo.heldSince is null
             and not exists (select 1 from Opening o
                             where o.id.releaseId = r.id and o.id.person = :person and o.extensions < r.embargo.extensions))
            """;

    /** The release was taken back, and this reader may know that it was there. */
    private static final String WITHDRAWN = """
            (r.state = WITHDRAWN
             and r.embargo.readyAt <= :now
             and ((r.afterwards.withdrawal = AFTER_IT_WAS_OUT and
            """ + IN_AUDIENCE + """
            )
                  or (r.afterwards.withdrawal = BEFORE_IT_WAS_OUT
                      and exists (select 1 from Opening o where o.id.releaseId = r.id and o.id.person = :person)
                      and
            """ + IN_CIRCLE + ")))";

    private static final String TEXT = "(" + OUT + " or (" + HIDDEN + " and " + OPEN + "))";
    private static final String NOTICE = "((" + HIDDEN + " and not " + OPEN + ") or " + WITHDRAWN + ")";

    /** Some text of the release is approved: what its other conditions are asked of, where no text of its own is. */
    private static final String HAS_TEXT =
            "exists (select 1 from ReleaseText t join t.approved v where t.release = r and v.approvedAt <= :now)";

    private static final String FROM = """
            from ReleaseText t join t.approved v join t.release r join r.facts.approved f
            where v.approvedAt <= :now
            """;

    private static final String ANSWER = "select new presscenter.release.Answer(r.id, r.number, t.language, case when "
            + OUT + " then '" + Answer.OUT
            + "' when " + TEXT + " then 'TEXT' when " + NOTICE
            + " then 'NOTICE' else 'NOTHING' end, f.kind, f.audience, r.texts.source, case when "
            + TEXT + " then v.headline else null end, case when " + TEXT
            + " then v.lede else null end, case when " + TEXT
            + " then v.number else null end, v.approvedAt, v.changeKind, r.embargo.kind, r.embargo.lift, r.embargo.visibleFrom, r.embargo.expected,"
            + " r.embargo.heldSince, r.embargo.extensions, r.delivery, r.afterwards.withdrawal, r.afterwards.withdrawnAt, r.afterwards.replacedBy, r.afterwards.replacedAt) "
            + FROM;
    private static final String ONE_ANSWER = ANSWER + " and r.number = :number and (" + TEXT + " or " + NOTICE + ")";

    private final FirstAsked firstAsked = new FirstAsked();
    private final EntityManager entities;

    ReleasesForReaders(EntityManager entities) {
        this.entities = entities;
    }

    /** The answers of all texts of a release that have an approved version; what is NOTHING is not among them. */
    List<Answer> answers(Asker asker, ReleaseNumber number) {
        return ask(ONE_ANSWER, Answer.class, asker, Map.of("number", number)).getResultList();
    }

    /** The same of several releases. */
    List<Answer> answers(Asker asker, Collection<ReleaseNumber> numbers) {
        return Several.of(numbers)
                .flatMap(some -> ask(
                        ANSWER + " and r.number " + Several.IN + " and (" + TEXT + " or " + NOTICE + ")",
                        Answer.class,
                        asker,
                        some)
                        .getResultList()
                        .stream())
                .toList();
    }

    /** The body of a text whose answer is TEXT; empty otherwise. */
    Optional<String> body(Asker asker, ReleaseNumber number, Language language) {
        return ask(
                        "select v.body " + FROM + " and r.number = :number and t.language = :language and " + TEXT,
                        String.class,
                        asker,
                        Map.of("number", number, "language", language))
                .getResultStream()
                .findFirst();
    }

    /** The approved facts of a release of which some text is TEXT to this reader. */
    Optional<Facts> facts(Asker asker, ReleaseNumber number) {
        return ask(
                        "select distinct f " + FROM + " and r.number = :number and " + TEXT,
                        Facts.class,
                        asker,
                        Map.of("number", number))
                .getResultStream()
                .findFirst();
    }

    /** What was said of a release after it came out, oldest first; of a withdrawn one the withdrawal alone. */
    List<Notice> notices(Asker asker, ReleaseNumber number) {
        return ask(
                        "select n from ReleaseNotice n join n.release r join r.facts.approved f where r.number = :number and "
                                + HAS_TEXT + " and (" + TEXT + " or (" + WITHDRAWN
                                + " and n.kind = WITHDRAWN)) and n.at <= :now order by n.at, n.id",
                        Notice.class,
                        asker,
                        Map.of("number", number))
                .getResultList();
    }

    /** When the latest correction or clarification of each of these releases was made. */
    Map<ReleaseNumber, Instant> corrected(Asker asker, Collection<ReleaseNumber> numbers) {
        return Several.of(numbers)
                .flatMap(some -> ask(
                        "select new presscenter.release.PageKey(r.number, max(n.at)) from ReleaseNotice n"
                                + " join n.release r join r.facts.approved f where r.number " + Several.IN
                                + " and n.kind <> WITHDRAWN and n.at <= :now and " + HAS_TEXT + " and " + TEXT
                                + " group by r.number",
                        PageKey.class,
                        asker,
                        some)
                        .getResultList()
                        .stream())
                .collect(Collectors.toMap(PageKey::number, PageKey::at));
    }

    /**
     * The texts that a release does not have yet, if the reader may know of the release; why, only if the reader may
     * read another of its texts: a reason is words of the release (E25).
     */
    List<MissingText> missing(Asker asker, ReleaseNumber number) {
        return ask(
                        "select new presscenter.release.MissingText(m.language, m.absenceUntil, why.absenceReason)"
                                + " from ReleaseText m join m.release its left join ReleaseText why on why.id = m.id"
                                + " and why.release.id in (select r.id " + FROM + " and r.number = :number and " + TEXT
                                + ") where its.number = :number and m.approved is null and its.id in (select r.id "
                                + FROM
                                + " and r.number = :number and (" + TEXT + " or " + HIDDEN + "))",
                        MissingText.class,
                        asker,
                        Map.of("number", number))
                .getResultList();
    }

    /** Which of the approved texts of a release are being revised since when, for those who read it under embargo. */
    List<Revised> beingRevised(Asker asker, ReleaseNumber number) {
        return ask(
                        "select new presscenter.release.Revised(t.language, w.begunAt) from ReleaseText t join t.approved v"
                                + " join t.working w join t.release r join r.facts.approved f where v.approvedAt <= :now and r.number = :number and "
                                + HIDDEN + " and " + OPEN,
                        Revised.class,
                        asker,
                        Map.of("number", number))
                .getResultList();
    }

    /**
     * One page of what is out or was withdrawn after it was out, newest first, by key. Whatever narrows it is asked
     * behind the release, so that a database reads releases in their order and stops when the page is full.
     */
    List<PageKey> page(
            Asker asker, ReleaseFilter filter, Optional<Cursor> before, Optional<Instant> newerThan, int size) {
        var more = new TreeMap<String, Object>();
        var where = new StringBuilder("select new presscenter.release.PageKey(r.number, r.embargo.visibleFrom)"
                + " from Release r where exists (select 1 from Facts f where f = r.facts.approved and (" + OUT
                + " or (r.state = WITHDRAWN and r.embargo.visibleFrom <= :now"
                + " and r.afterwards.withdrawal = AFTER_IT_WAS_OUT and " + IN_AUDIENCE + "))");
        filter.kind().ifPresent(kind -> {
            where.append(" and f.kind = :kind");
            more.put("kind", kind);
        });
        filter.topic().ifPresent(topic -> {
            where.append(" and :topic member of f.topics");
            more.put("topic", topic);
        });
        where.append(")")
                .append(" and exists (select 1 from ReleaseText t join t.approved v where t.release = r"
                        + " and v.approvedAt <= :now");
        filter.language().ifPresent(language -> {
            where.append(" and t.language = :language");
            more.put("language", language);
        });
        where.append(")");
        filter.from().ifPresent(from -> {
            where.append(" and r.embargo.visibleFrom >= :from");
            more.put("from", from);
        });
        filter.to().ifPresent(to -> {
            where.append(" and r.embargo.visibleFrom < :to");
            more.put("to", to);
        });
        newerThan.ifPresent(instant -> {
            where.append(" and r.embargo.visibleFrom > :newerThan");
            more.put("newerThan", instant);
        });
        before.ifPresent(cursor -> {
            where.append(
                    " and r.embargo.visibleFrom <= :beforeAt and (r.embargo.visibleFrom < :beforeAt or r.number < :beforeNumber)");
            more.put("beforeAt", cursor.at());
            more.put("beforeNumber", cursor.number());
        });
        // As a number, not as a parameter: so whoever plans it once for all knows that it is few (PostgreSQL).
        where.append(" order by r.embargo.visibleFrom desc, r.number desc fetch first ")
                .append(size)
                .append(" rows only");
        return ask(where.toString(), PageKey.class, asker, more).getResultList();
    }

    /** The releases under embargo that this reader may know of, by lift, those without a time last. */
    List<ReleaseNumber> underEmbargo(Asker asker) {
        return ask(
                        "select r.number from Release r join r.facts.approved f where " + HIDDEN_AMONG_ALL
                                + " and " + HAS_TEXT
                                + " order by coalesce(r.embargo.lift, r.embargo.expected) asc nulls last, r.number",
                        ReleaseNumber.class,
                        asker,
                        Map.of())
                .getResultList();
    }

    /** Whom the circle of any release names that did not come out, or whose coming out was not announced (E43). */
    Set<UUID> named() {
        return asked(
                        "select distinct m from Release r join r.embargo.circle.members m"
                                + " where r.embargo.circle.kind = PERSONS and r.announcedAt is null",
                        String.class)
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    /** The outlets for which a circle of such a release is. */
    Set<String> outlets() {
        return asked(
                        "select distinct m from Release r join r.embargo.circle.members m"
                                + " where r.embargo.circle.kind = OUTLETS and r.announcedAt is null",
                        String.class)
                .collect(Collectors.toSet());
    }

    /** Who opened such a release and has not confirmed its extension since, or opened what was taken back before. */
    Set<UUID> opened() {
        return asked(
                        "select distinct o.id.person from Opening o join Release r on r.id = o.id.releaseId"
                                + " where r.announcedAt is null"
                                + " and (r.state = WITHDRAWN or o.extensions < r.embargo.extensions)",
                        UUID.class)
                .collect(Collectors.toSet());
    }

    /** Whether this reader may know of anything under embargo: by a grant, or by being named for it (E43). */
    boolean knowsOfEmbargoed(Asker asker) {
        return !underEmbargo(asker).isEmpty();
    }

    /**
     * The topics of what this reader sees; a topic that only hidden releases have is hidden with them (E48). No topic
     * has an empty key: that is asked so that PostgreSQL looks for one release of each topic, as H2 does, and does not
     * join all releases with all topics.
     */
    List<Topic> topics(Asker asker) {
        return ask(
                        "select p from Topic p where p.key = '' or exists (select 1 from Facts f join f.topics k"
                                + " join Release r on r.facts.approved = f where k = p.key and " + HAS_TEXT + " and "
                                + TEXT + ")",
                        Topic.class,
                        asker,
                        Map.of())
                .getResultList();
    }

    /** The topics of what this reader reads under embargo (E48). */
    List<Topic> topicsUnderEmbargo(Asker asker) {
        return ask(
                        "select distinct p from Release r join r.facts.approved f join f.topics k"
                                + " join Topic p on p.key = k where " + HIDDEN_AMONG_ALL + " and " + OPEN + " and "
                                + HAS_TEXT,
                        Topic.class,
                        asker,
                        Map.of())
                .getResultList();
    }

    /** The names of what this reader sees: who speaks, and whom to ask (E48). */
    List<Name> names(Asker asker) {
        return ask(
                        "select n from Name n where exists (select 1 "
                                + FROM.replace("where", "where (n.key = f.speaker or n.key = r.contact) and") + " and "
                                + TEXT + ")",
                        Name.class,
                        asker,
                        Map.of())
                .getResultList();
    }

    /** How many versions of a text its readers have had, the one of the lift included; 0 if it is not out (E47). */
    int outwardVersion(Asker asker, ReleaseNumber number, Language language) {
        var later = ask(
                        "select count(o) from TextVersion o where o.approvedAt > (select r.embargo.visibleFrom " + FROM
                                + " and r.number = :number and t.language = :language and " + OUT
                                + ") and o.approvedAt <= :now and o.text.id = (select t.id " + FROM
                                + " and r.number = :number and t.language = :language and " + OUT + ")",
                        Long.class,
                        asker,
                        Map.of("number", number, "language", language))
                .getSingleResult();
        var first = ask(
                        "select count(o) from TextVersion o where o.approvedAt <= (select r.embargo.visibleFrom " + FROM
                                + " and r.number = :number and t.language = :language and " + OUT
                                + ") and o.text.id = (select t.id " + FROM
                                + " and r.number = :number and t.language = :language and " + OUT + ")",
                        Long.class,
                        asker,
                        Map.of("number", number, "language", language))
                .getSingleResult();
        return Math.toIntExact(later) + (first > 0 ? 1 : 0);
    }

    /** The latest extension that this reader has not confirmed, of a release that the reader opened before it (E19). */
    Optional<EmbargoChange> unconfirmedExtension(Asker asker, ReleaseNumber number) {
        return ask(
                        "select c from EmbargoChange c where c.kind = EXTENDED and c.release.id in (select r.id " + FROM
                                + " and r.number = :number and " + HIDDEN
                                + " and exists (select 1 from Opening o where o.id.releaseId = r.id"
                                + " and o.id.person = :person and o.extensions < r.embargo.extensions))"
                                + " order by c.at desc, c.id desc",
                        EmbargoChange.class,
                        asker,
                        Map.of("number", number))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What was decided about the lift of releases of which this reader may know, after an instant (E18). */
    List<EmbargoChange> changesSince(Asker asker, Instant after) {
        return ask(
                        "select c from EmbargoChange c join fetch c.release r join r.facts.approved f"
                                + " where c.at > :after and c.at <= :now and " + HAS_TEXT + " and (" + TEXT + " or "
                                + NOTICE + ") order by c.at, c.id",
                        EmbargoChange.class,
                        asker,
                        Map.of("after", after))
                .getResultList();
    }

    /**
     * The holds of all embargoed texts that closed, or ceased to close after an instant, what this reader may know of.
     */
    List<HoldOfOne> holdsOfAllSince(Asker asker, Instant after) {
        var holds = ask(
                        "select count(h) from HoldAll h where h.since > :after or h.endedAt > :after",
                        Long.class,
                        asker,
                        Map.of("after", after))
                .getSingleResult();
        if (holds == 0) { // as on most days; else every release is asked about
            return List.of();
        }
        return ask(
                        "select new presscenter.release.HoldOfOne(r.number, h.since, h.endedAt, h.reason)"
                                + " from Release r join r.facts.approved f"
                                + " join HoldAll h on h.since > :after or h.endedAt > :after"
                                + " where r.embargo.kind <> NONE and (r.embargo.visibleFrom is null or r.embargo.visibleFrom > h.since)"
                                + " and (r.afterwards.withdrawnAt is null or r.afterwards.withdrawnAt > h.since)"
                                + " and " + HAS_TEXT + " and (" + TEXT + " or " + NOTICE + ")"
                                + " order by h.since, r.number",
                        HoldOfOne.class,
                        asker,
                        Map.of("after", after))
                .getResultList();
    }

    /** The corrections and clarifications, after an instant, of what this reader may read. */
    List<Notice> noticesSince(Asker asker, Instant after) {
        return ask(
                        "select n from ReleaseNotice n join fetch n.release r join r.facts.approved f"
                                + " where n.at > :after and n.at <= :now and n.kind <> WITHDRAWN and " + HAS_TEXT
                                + " and " + TEXT + " order by n.at, n.id",
                        Notice.class,
                        asker,
                        Map.of("after", after))
                .getResultList();
    }

    /** What this reader may read and what was replaced after an instant. */
    List<PageKey> replacedSince(Asker asker, Instant after) {
        return ask(
                        "select distinct new presscenter.release.PageKey(r.number, r.afterwards.replacedAt) " + FROM
                                + " and r.afterwards.replacedAt > :after and r.afterwards.replacedAt <= :now and "
                                + TEXT,
                        PageKey.class,
                        asker,
                        Map.of("after", after))
                .getResultList();
    }

    /** Up to when this reader has put aside what happened to releases of which this reader may know. */
    Map<ReleaseNumber, Instant> putAside(Asker asker) {
        return ask(
                        "select new presscenter.release.PageKey(r.number, p.upTo)"
                                + " from Release r join r.facts.approved f"
                                + " join Told p on p.id.releaseId = r.id and p.id.person = :person"
                                + " where " + HAS_TEXT + " and (" + TEXT + " or " + NOTICE + ")",
                        PageKey.class,
                        asker,
                        Map.of())
                .getResultStream()
                .collect(Collectors.toMap(PageKey::number, PageKey::at));
    }

    /** Who waits for any text that is there by now, whether or not they may read it. */
    Set<UUID> waiting() {
        return asked(
                        "select distinct m.id.person from TellMe m where exists (select 1 from ReleaseText t"
                                + " where t.release.id = m.id.releaseId and t.language = m.id.language"
                                + " and t.approved is not null)",
                        UUID.class)
                .collect(Collectors.toSet());
    }

    /** The texts that this reader waits for and may read now (L8). */
    List<Answer> arrived(Asker asker) {
        return ask(
                        ANSWER + " and " + TEXT + " and exists (select 1 from TellMe m where m.id.releaseId = r.id"
                                + " and m.id.person = :person and m.id.language = t.language)"
                                + " and r.id in (select w.id.releaseId from TellMe w where w.id.person = :person)",
                        Answer.class,
                        asker,
                        Map.of())
                .getResultList();
    }

    /** The releases whose lift has come and was not announced, for whoever announces: every audience's. */
    List<ReleaseNumber> unannounced(Instant now, Optional<Instant> allHeld) {
        return ask(
                        "select r.number from Release r where r.announcedAt is null and " + LIFTED
                                + " order by r.embargo.visibleFrom, r.number",
                        ReleaseNumber.class,
                        Asker.nobody(allHeld, now),
                        Map.of())
                .getResultList();
    }

    /** The latest lift that has come, after an instant: what a question asked now would call out. */
    Optional<Instant> liftedAfter(Instant after, Asker asker) {
        return Optional.ofNullable(ask(
                        "select max(r.embargo.visibleFrom) from Release r where r.embargo.visibleFrom > :after and "
                                + LIFTED,
                        Instant.class,
                        asker,
                        Map.of("after", after))
                .getSingleResult());
    }

    /** Whether the window of a release under embargo opened after one instant and up to another (E16). */
    boolean windowOpened(Instant after, Instant upTo) {
        return ask(
                                "select count(r) from Release r where r.state = READY and r.embargo.kind <> NONE"
                                        + " and r.embargo.windowFrom > :after and r.embargo.windowFrom <= :now",
                                Long.class,
                                Asker.nobody(Optional.empty(), upTo),
                                Map.of("after", after))
                        .getSingleResult()
                > 0;
    }

    /** Of persons, and of nothing that they read. */
    private <T> Stream<T> asked(String jpql, Class<T> type) {
        return firstAsked.ask(jpql, () -> entities.createQuery(jpql, type)).getResultStream();
    }

    private <T> TypedQuery<T> ask(String jpql, Class<T> type, Asker asker, Map<String, ?> more) {
        var given = new TreeMap<String, Object>(more);
        given.put("now", asker.now());
        given.put("accredited", Audience.ACCREDITED.includes(asker.reader().clearance()));
        given.put("allHeldSince", asker.allHeldSince());
        given.put("allHeld", asker.allHeld().isPresent());
        given.put("termsAccepted", asker.termsAccepted());
        given.put("mayReadEmbargoed", asker.reader().clearance() == Clearance.EMBARGO);
        given.put("mayBeNamed", asker.reader().mayBeNamed());
        given.put("person", asker.person());
        given.put("personText", asker.personText());
        given.put("outlet", asker.outlet());
        var query = firstAsked.ask(jpql, () -> entities.createQuery(jpql, type));
        var wanted = query.getParameters().stream().map(Parameter::getName).collect(Collectors.toSet());
        given.forEach((name, value) -> {
            if (wanted.contains(name)) {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
