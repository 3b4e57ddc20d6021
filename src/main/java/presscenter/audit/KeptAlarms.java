package presscenter.audit;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The incidents of unusual reading (E42). */
interface KeptAlarms extends Repository<KeptAlarm, UUID> {
    KeptAlarm saveAndFlush(KeptAlarm alarm);

    Optional<KeptAlarm> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from KeptAlarm a where a.id = :id")
    Optional<KeptAlarm> take(UUID id);

    @Query("select a from KeptAlarm a where a.person = :person and a.sign = :sign order by a.incident desc limit 1")
    Optional<KeptAlarm> latest(UUID person, ReadingAlarm.Sign sign);

    /**
     * A sign of an incident was seen again: only of one after which nobody has looked meanwhile.
     *
     * @return how many, none or one
     */
    @Modifying
    @Query("""
            update KeptAlarm a set a.latestAt = :now, a.most = case when a.most < :count then :count else a.most end
            where a.id = :id and a.settledAt is null
            """)
    int again(UUID id, int count, Instant now);

    /** For {@link LogRetention} alone. */
    @Modifying
    @Query("delete from KeptAlarm a where a.settledAt < :before")
    int forgetSettledBefore(Instant before);

    @Query("select a from KeptAlarm a where a.settledAt is null order by a.raisedAt desc, a.id limit :size")
    List<KeptAlarm> open(int size);
}
