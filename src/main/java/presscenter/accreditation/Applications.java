package presscenter.accreditation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The applications. */
interface Applications extends Repository<Application, UUID> {
    /** By lot where lots were drawn, then by who handed in earlier, those in time first. */
    String NEXT_FIRST = """
            order by case when a.lot is null then 1 else 0 end, a.lot, a.late, a.submittedAt, a.id
            """;

    Application save(Application application);

    Optional<Application> findById(UUID id);

    /** An application about which somebody decides; nobody else does until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Application a
            where a.id = :id
            """)
    Optional<Application> take(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Application a
            where a.number = :number
            """)
    Optional<Application> takeByNumber(String number);

    Optional<Application> findByNumber(String number);

    /** Those of this address that are worth finding again, newest first. */
    @Query("""
            select a from Application a
            where a.address = :address
            order by a.begunAt desc, a.id
            """)
    List<Application> ofAddress(String address);

    /** How many were begun from there since. */
    @Query("""
            select count(a) from Application a
            where a.begunFrom = :from and a.begunAt > :since
            """)
    long countBegun(String from, Instant since);

    /** How many were begun with this address since. */
    @Query("""
            select count(a) from Application a
            where a.address = :address and a.begunAt > :since
            """)
    long countOfAddress(String address, Instant since);

    /** What was granted and is over, and is not told yet. */
    @Query("""
            select a.id from Application a
            where a.grantedUntil <= :now
                and a.state in (presscenter.accreditation.ApplicationState.APPROVED,
                    presscenter.accreditation.ApplicationState.SUSPENDED)
            order by a.grantedUntil, a.id
            """)
    List<UUID> over(Instant now);

    /** What was handed in and is not decided, though its edition, or what was granted once, is over. */
    @Query("""
            select a.id from Application a
            where a.state in (presscenter.accreditation.ApplicationState.SUBMITTED,
                    presscenter.accreditation.ApplicationState.NEEDS_INFORMATION,
                    presscenter.accreditation.ApplicationState.WAITLISTED)
                and (a.changed = '' and a.editionKey in :over or a.changed <> '' and a.grantedUntil <= :now)
            order by a.submittedAt, a.id
            """)
    List<UUID> leftUndecided(List<String> over, Instant now);

    /** What ends until then, and was not announced yet. */
    @Query("""
            select a.id from Application a
            where a.grantedUntil <= :soon and a.remindedAt is null
                and a.state = presscenter.accreditation.ApplicationState.APPROVED
            order by a.grantedUntil, a.id
            """)
    List<UUID> ending(Instant soon);

    /** What was suspended until then, and is not told yet that it is no longer. */
    @Query("""
            select a.id from Application a
            where a.suspendedUntil <= :now and a.state = presscenter.accreditation.ApplicationState.SUSPENDED
            order by a.suspendedUntil, a.id
            """)
    List<UUID> back(Instant now);

    /** Upon which something was granted to this person, what was decided last first. */
    @Query("""
            select a from Application a
            where a.person = :person and a.grantedUntil is not null
            order by a.decidedAt desc, a.id
            """)
    List<Application> grantedTo(UUID person);

    @Query("""
            select a from Application a
            where a.outletKey = :key
            """)
    List<Application> ofOutlet(String key);

    /** How many of a list wait for an officer (A9). */
    @Query("""
            select count(a) from Application a
            where a.listNumber = :list and a.state = presscenter.accreditation.ApplicationState.SUBMITTED
            """)
    long countWaitingOf(String list);

    /** How many places of an edition are taken, by outlet (A12); who is checked again keeps the own one (A8). */
    @Query("""
            select a.outletKey as outlet, count(a) as people from Application a
            where a.editionKey = :edition
                and (a.state in (presscenter.accreditation.ApplicationState.APPROVED,
                        presscenter.accreditation.ApplicationState.SUSPENDED)
                    or a.changed <> ''
                        and a.state in (presscenter.accreditation.ApplicationState.SUBMITTED,
                            presscenter.accreditation.ApplicationState.NEEDS_INFORMATION))
            group by a.outletKey
            """)
    List<Holding> holding(String edition);

    /** Who waits for a place of an edition, who is next first (A12). */
    @Query("""
            select a from Application a
            where a.editionKey = :edition and a.state = presscenter.accreditation.ApplicationState.WAITLISTED
            """ + NEXT_FIRST)
    List<Application> waitlisted(String edition, Limit most);

    @Query("""
            select count(a) from Application a
            where a.editionKey = :edition and a.state = presscenter.accreditation.ApplicationState.WAITLISTED
            """)
    long countWaitlisted(String edition);

    /** The same, and nobody else decides about them until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Application a
            where a.editionKey = :edition and a.state = presscenter.accreditation.ApplicationState.WAITLISTED
            order by a.id
            """)
    List<Application> takeWaitlisted(String edition);

    /** How many people of one outlet are accredited; null is no registered one. */
    interface Holding {
        @Nullable
        String getOutlet();

        long getPeople();
    }
}
