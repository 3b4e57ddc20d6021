package presscenter.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HoldsOfAll extends Repository<HoldAll, Long> {
    HoldAll save(HoldAll hold);

    @Query("select h from HoldAll h where h.endedAt is null order by h.since")
    List<HoldAll> open();

    default Optional<HoldAll> inForce() {
        return open().stream().findFirst();
    }

    default Optional<Instant> since() {
        return inForce().map(HoldAll::since);
    }
}
