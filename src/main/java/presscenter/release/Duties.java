package presscenter.release;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Duties extends Repository<Duty, Long> {
    Duty save(Duty duty);

    @Query("select d from Duty d where d.fromAt <= :now and d.toAt > :now order by d.function, d.id")
    List<Duty> at(Instant now);
}
