package presscenter.accreditation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The badges. */
interface Badges extends Repository<Badge, UUID> {
    Badge save(Badge badge);

    Optional<Badge> findById(UUID id);

    /** A badge that is shown once more; nobody else shows it anywhere until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select b from Badge b
            where b.id = :id
            """)
    Optional<Badge> take(UUID id);

    /** The badge of this token; nobody else shows it anywhere until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select b from Badge b
            where b.tokenMark = :mark
            """)
    Optional<Badge> takeByToken(String mark);

    /** The same by the code that is typed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select b from Badge b
            where b.shortMark = :mark
            """)
    Optional<Badge> takeByShort(String mark);

    /** All that were ever issued to this application, the newest first. */
    @Query("""
            select b from Badge b
            where b.applicationId = :application
            order by b.issuedAt desc, b.id
            """)
    List<Badge> of(UUID application);
}
