package presscenter.release;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HoldsOfAll extends Repository<HoldAll, Long> {
    Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

    HoldAll save(HoldAll hold);

    @Query("select h from HoldAll h where h.endedAt is null order by h.since")
    List<HoldAll> open();

    /** For a verb: two people at it line up, and the second decides on what the first left. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from HoldAll h where h.endedAt is null order by h.since")
    List<HoldAll> takeOpen();

    default Optional<HoldAll> take() {
        return takeOpen().stream().findFirst();
    }

    default Optional<HoldAll> inForce() {
        return open().stream().findFirst();
    }

    default Optional<Instant> since() {
        return inForce().map(HoldAll::since);
    }

    /** The same for queries, which want an instant in any case: the far future if nothing is held. */
    default Instant sinceOrNever() {
        return since().orElse(NEVER);
    }
}
