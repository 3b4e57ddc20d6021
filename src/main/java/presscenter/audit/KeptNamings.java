package presscenter.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The experts whom readers named. */
interface KeptNamings extends Repository<KeptNaming, Long> {
    KeptNaming save(KeptNaming naming);

    Optional<KeptNaming> findById(long id);

    /** By these readers, of one release, the earliest first. */
    @Query("""
            select n from KeptNaming n
            where n.person in :people and n.release = :release
            order by n.id
            """)
    List<KeptNaming> by(Collection<UUID> people, String release);

    /** By anybody, of one release; the latest first. */
    @Query("""
            select n from KeptNaming n
            where n.release = :release
            order by n.id desc
            """)
    List<KeptNaming> of(String release, Limit most);

    /** By anybody, of one release, before some moment; the latest first. */
    @Query("""
            select n from KeptNaming n
            where n.release = :release and n.at < :before
            order by n.id desc
            """)
    List<KeptNaming> before(String release, Instant before, Limit most);

    /** For {@link LogRetention} alone. */
    @Modifying
    @Query("delete from KeptNaming n where n.at < :before")
    int forgetBefore(Instant before);
}
