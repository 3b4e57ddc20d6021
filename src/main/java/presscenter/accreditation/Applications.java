package presscenter.accreditation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The applications. */
interface Applications extends Repository<Application, UUID> {
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

    /** What was suspended until then, and is not told yet that it is no longer. */
    @Query("""
            select a.id from Application a
            where a.suspendedUntil <= :now and a.state = presscenter.accreditation.ApplicationState.SUSPENDED
            order by a.suspendedUntil, a.id
            """)
    List<UUID> back(Instant now);

    @Query("""
            select a from Application a
            where a.outletKey = :key
            """)
    List<Application> ofOutlet(String key);
}
