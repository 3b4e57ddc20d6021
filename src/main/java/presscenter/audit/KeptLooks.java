package presscenter.audit;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who looked into the reader log, and why. */
interface KeptLooks extends Repository<KeptLook, Long> {
    KeptLook save(KeptLook look);

    @Query("select l from KeptLook l where l.release = :release order by l.id desc limit :size")
    List<KeptLook> latest(String release, int size);

    /** For {@link LogRetention} alone. */
    @Modifying
    @Query("delete from KeptLook l where l.at < :before")
    int forgetBefore(Instant before);
}
