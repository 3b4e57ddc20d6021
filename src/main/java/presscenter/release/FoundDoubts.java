package presscenter.release;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FoundDoubts extends Repository<FoundDoubt, Long> {
    FoundDoubt save(FoundDoubt doubt);

    /** Those for which not everything is held yet. */
    @Query("select d from FoundDoubt d where d.heldAt is null order by d.id")
    List<FoundDoubt> open();

    @Query("select count(d) > 0 from FoundDoubt d where d.cause = :cause and d.since = :since")
    boolean isKnown(Doubt cause, Instant since);
}
