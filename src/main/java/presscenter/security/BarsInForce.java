package presscenter.security;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The bars in the database; that one is over is seen by whoever asks for a right. */
interface BarsInForce extends Repository<Bar, UUID> {
    Bar save(Bar bar);

    Optional<Bar> findById(UUID id);

    @Query("""
            select count(b) > 0 from Bar b
            where b.outletKey = :outlet and b.barredUntil > :now
            """)
    boolean isBarred(String outlet, Instant now);
}
