package presscenter.accreditation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was said at the door. */
interface CheckIns extends Repository<CheckIn, UUID> {
    CheckIn save(CheckIn checkIn);

    Optional<CheckIn> findById(UUID id);

    /** What this press of a button came to, if it came here before with this badge. */
    Optional<CheckIn> findByBadgeIdAndPress(UUID badge, UUID press);

    /** When the person of this application, with whichever badge, came in first since then; empty if not. */
    @Query("""
            select min(c.shownAt) from CheckIn c, Badge b
            where b.id = c.badgeId and b.applicationId = :application
                and c.verdict = presscenter.accreditation.DoorVerdict.ENTER and c.shownAt >= :since
            """)
    Optional<Instant> inside(UUID application, Instant since);

    /** How many persons came in since then. */
    @Query("""
            select count(distinct b.applicationId) from CheckIn c, Badge b
            where b.id = c.badgeId
                and c.verdict = presscenter.accreditation.DoorVerdict.ENTER and c.shownAt >= :since
            """)
    long countInside(Instant since);

    /** Forgets who came when; how many went. */
    @Modifying
    @Query("""
            delete from CheckIn c
            where c.shownAt < :before
            """)
    int forget(Instant before);
}
