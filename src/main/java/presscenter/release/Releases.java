package presscenter.release;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import presscenter.language.Language;

/**
 * Releases as the desk works on them; readers have {@link ReleasesForReaders}. Queries give releases and not bare
 * numbers, because a record as the result would be taken for a projection.
 */
interface Releases extends Repository<Release, Long> {
    Release save(Release release);

    @Query("select r from Release r where r.number = :number")
    Optional<Release> read(ReleaseNumber number);

    /** For a verb: two people at one release line up, and the second decides on what the first left. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Release r where r.number = :number")
    Optional<Release> take(ReleaseNumber number);

    @Query("select count(r) > 0 from Release r where r.number = :number")
    boolean exists(ReleaseNumber number);

    @Query("""
            select r from Release r
            where r.createdAt <= :at and (r.createdAt < :at or r.number < :number)
            order by r.createdAt desc, r.number desc
            limit :size
            """)
    List<Release> board(Instant at, ReleaseNumber number, int size);

    /** What came out and was not replaced, newest first; whether a hold closes it, each says itself. */
    @Query("""
            select r from Release r
            where r.state = READY and r.embargo.visibleFrom <= :now and r.embargo.heldSince is null
              and r.afterwards.replacedBy is null
            order by r.embargo.visibleFrom desc, r.number desc
            limit :size
            """)
    List<Release> out(Instant now, int size);

    @Query("""
            select distinct r from Release r join fetch r.texts.places t
            left join fetch t.approved left join fetch t.working
            left join fetch r.facts.approved left join fetch r.facts.working
            where r.number in :numbers
            """)
    List<Release> whole(Collection<ReleaseNumber> numbers);

    /**
     * What lifts in a span of time, waits for delivery, is held, or should have lifted before: it was not ready, or all
     * embargoed texts are held.
     */
    @Query("""
            select r from Release r
            where r.state <> WITHDRAWN
              and ((r.embargo.lift > :from and r.embargo.lift <= :to and r.embargo.kind <> NONE)
                   or (r.embargo.kind = UNTIL_DELIVERED and r.embargo.lift is null)
                   or (r.embargo.kind = UNTIL and r.embargo.lift <= :from and r.state = IN_PREPARATION)
                   or (r.embargo.kind <> NONE and r.embargo.visibleFrom <= :from and r.embargo.visibleFrom > :allHeldSince)
                   or r.embargo.heldSince is not null)
            order by coalesce(r.embargo.lift, r.embargo.expected) nulls last, r.number
            """)
    List<Release> lifting(Instant from, Instant to, Instant allHeldSince);

    /** Releases that have a text in review. */
    @Query("""
            select distinct r from Release r join r.texts.places t join t.working w
            where r.state <> WITHDRAWN and w.state = IN_REVIEW
            """)
    List<Release> inReview();

    /** Releases whose facts were changed after some were approved. */
    @Query("""
            select r from Release r
            where r.state <> WITHDRAWN and r.facts.working is not null and r.facts.approved is not null
            """)
    List<Release> withChangedFacts();

    /** What has an embargo and was not announced; whether it is out, each says itself. */
    @Query("""
            select r from Release r
            where r.state <> WITHDRAWN and r.embargo.kind <> NONE and r.announcedAt is null
            """)
    List<Release> embargoedAndNotAnnounced();

    /** What has an embargo and was not announced before this instant: what a hold since then closed, or closes. */
    @Query("""
            select r from Release r
            where r.state <> WITHDRAWN and r.embargo.kind <> NONE and (r.announcedAt is null or r.announcedAt >= :since)
            """)
    List<Release> embargoedSince(Instant since);

    /**
     * What was not out at an instant, as far as a query says: it waits for its time, its texts or a delivery, or a hold
     * kept it in. Whether it was, each says itself.
     */
    @Query("""
            select r from Release r
            where r.state <> WITHDRAWN
              and (r.embargo.visibleFrom is null or r.embargo.visibleFrom > :at or r.embargo.heldSince is not null
                   or (r.embargo.kind <> NONE and r.embargo.visibleFrom > :allHeldSince))
            order by r.id
            """)
    List<Release> notOut(Instant at, Instant allHeldSince);

    /** How many wait for two editors for this cause (E44). */
    @Query("select count(r) from Release r where r.state <> WITHDRAWN and r.embargo.doubt = :cause")
    long countDoubted(Doubt cause);

    /** What has a time up to this one, is not ready for it, and is not on hold (E20). */
    @Query("""
            select r from Release r
            where r.state = IN_PREPARATION and r.embargo.kind = UNTIL and r.embargo.heldSince is null and r.embargo.lift <= :to
            order by r.embargo.lift, r.number
            """)
    List<Release> notReadyUntil(Instant to);

    /** Whether something that is not ready has its time after one instant and up to another. */
    @Query("""
            select count(r) > 0 from Release r
            where r.state = IN_PREPARATION and r.embargo.kind = UNTIL and r.embargo.heldSince is null
              and r.embargo.lift > :after and r.embargo.lift <= :upTo
            """)
    boolean isNotReadyBetween(Instant after, Instant upTo);

    /** Releases with a text that this person writes, not in review, or that came back. */
    @Query("""
            select distinct r from Release r join r.texts.places t join t.working w
            where r.state <> WITHDRAWN and w.state in (DRAFT, RETURNED) and w.savedBy = :person
            """)
    List<Release> writtenBy(UUID person);

    @Query("""
            select distinct a.id.releaseId from Assignment a where a.id.person = :person
            """)
    List<Long> assignedIds(UUID person);

    @Query("select r from Release r where r.id in :ids and r.state <> WITHDRAWN")
    List<Release> withIds(Collection<Long> ids);

    @Query("select a from Assignment a where a.id.releaseId = (select r.id from Release r where r.number = :number)")
    List<Assignment> assignments(ReleaseNumber number);

    @Query("""
            select a from Assignment a
            where a.id.person = :person and a.id.releaseId = (select r.id from Release r where r.number = :number)
              and a.id.language = :language
            """)
    Optional<Assignment> assignment(ReleaseNumber number, UUID person, Language language);

    @Query("""
            select count(a) > 0 from Assignment a
            where a.id.person = :person and a.id.releaseId = (select r.id from Release r where r.number = :number)
              and a.id.language = :language
            """)
    boolean isAssigned(ReleaseNumber number, UUID person, Language language);

    /**
     * Embargoed releases that would have opened since a hold of all began, and that no hold of their own closes; taken,
     * because they open now.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select r from Release r
            where r.state = READY and r.embargo.kind <> NONE and r.embargo.heldSince is null
              and r.embargo.visibleFrom > :since and r.embargo.visibleFrom <= :now
            order by r.id
            """)
    List<Release> missedSince(Instant since, Instant now);

    /** How many these are. */
    @Query("""
            select count(r) from Release r
            where r.state = READY and r.embargo.kind <> NONE and r.embargo.heldSince is null
              and r.embargo.visibleFrom > :since and r.embargo.visibleFrom <= :now
            """)
    long countMissedSince(Instant since, Instant now);

    @Query("select n from ReleaseNotice n where n.release.number = :number order by n.at, n.id")
    List<Notice> notices(ReleaseNumber number);

    @Query("select o from Opening o where o.id.releaseId = (select r.id from Release r where r.number = :number)")
    List<Opening> openings(ReleaseNumber number);

    @Query("select c from EmbargoChange c where c.release.number = :number order by c.at, c.id")
    List<EmbargoChange> changes(ReleaseNumber number);

    @Query("""
            select v from TextVersion v where v.text.release.number = :number and v.text.language = :language
            order by v.number desc
            """)
    List<TextVersion> versions(ReleaseNumber number, Language language);

    @Query("""
            select v from TextVersion v
            where v.text.release.number = :number and v.text.language = :language and v.number = :version
            """)
    Optional<TextVersion> version(ReleaseNumber number, Language language, int version);

    /** Whether any facts, today's or earlier ones, name this person as the speaker, or a release as its contact. */
    @Query(
            "select count(r) > 0 from Release r, Facts f where f.release = r and (f.speaker = :name or r.contact = :name)")
    boolean isNamed(String name);

    @Query("select count(r) > 0 from Release r where r.contact = :name")
    boolean isContact(String name);

    /** Whether any facts, today's or earlier ones, are of this topic. */
    @Query("select count(f) > 0 from Facts f where :topic member of f.topics")
    boolean isTopic(String topic);

    /** How many versions of a text readers will have had since an instant, the one of that instant included (E47). */
    default int versionsSince(ReleaseNumber number, Language language, Instant since) {
        var approvals = versions(number, language).stream()
                .flatMap(version -> version.approvedAt().stream())
                .toList();
        var later = approvals.stream().filter(since::isBefore).count();
        return Math.toIntExact(later) + (later < approvals.size() ? 1 : 0);
    }

    /** The numbers of these, in their order. */
    static List<ReleaseNumber> numbers(List<Release> releases) {
        return releases.stream().map(Release::number).toList();
    }
}
