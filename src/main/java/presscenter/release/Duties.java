package presscenter.release;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Duties extends Repository<Duty, Long> {
    Duty save(Duty duty);

    @Query("select d from Duty d where d.fromAt <= :now and d.toAt > :now order by d.function, d.id")
    List<Duty> at(Instant now);

    /** Now and later. */
    @Query("select d from Duty d where d.toAt > :now order by d.fromAt, d.function, d.id")
    List<Duty> notOver(Instant now);

    @Query("select d from Duty d where d.toAt <= :now order by d.toAt desc, d.id desc limit :size")
    List<Duty> over(Instant now, int size);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Duty d where d.id = :id")
    Optional<Duty> take(long id);

    void delete(Duty duty);

    /** Whether somebody's hours began or ended after one instant and up to another. */
    @Query("""
            select count(d) > 0 from Duty d
            where (d.fromAt > :after and d.fromAt <= :upTo) or (d.toAt > :after and d.toAt <= :upTo)
            """)
    boolean changed(Instant after, Instant upTo);
}
