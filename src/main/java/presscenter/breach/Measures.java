package presscenter.breach;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The measures of all files. */
interface Measures extends Repository<Measure, UUID> {
    Measure save(Measure measure);

    Optional<Measure> findById(UUID id);

    /** To lock the file before the measure is read: what was read before would not be what a colleague left. */
    @Query("select m.fileId from Measure m where m.id = :id")
    Optional<UUID> fileOf(UUID id);

    @Query("""
            select m from Measure m
            where m.fileId in :files
            order by m.proposedAt, m.id
            """)
    List<Measure> of(Collection<UUID> files);

    /** What has an effect now against this person or this outlet; whichever is null is not asked about. */
    @Query("""
            select m from Measure m
            where (m.person = :person or m.outletKey = :outlet) and m.endsAt > :now
                and m.state in (presscenter.breach.MeasureState.IN_FORCE, presscenter.breach.MeasureState.APPEALED,
                    presscenter.breach.MeasureState.UPHELD)
            order by m.decidedAt desc, m.id
            """)
    List<Measure> inForce(@Nullable UUID person, @Nullable String outlet, Instant now);
}
