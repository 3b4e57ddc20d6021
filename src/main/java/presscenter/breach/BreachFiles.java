package presscenter.breach;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The files of the breach desk. */
interface BreachFiles extends Repository<BreachFile, UUID> {
    BreachFile save(BreachFile file);

    Optional<BreachFile> findById(UUID id);

    Optional<BreachFile> findByNumber(String number);

    List<BreachFile> findByIdIn(Collection<UUID> ids);

    @Query("select count(f) from BreachFile f")
    long count();

    /** To be changed: two who act on one file act one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from BreachFile f where f.number = :number")
    Optional<BreachFile> take(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from BreachFile f where f.id = :id")
    Optional<BreachFile> takeById(UUID id);

    /** The open ones first, of each the newest. */
    @Query("""
            select f from BreachFile f
            order by case when f.closedAt is null then 0 else 1 end, f.openedAt desc, f.number
            """)
    List<BreachFile> newest(Limit most);
}
