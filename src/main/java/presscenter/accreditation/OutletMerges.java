package presscenter.accreditation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutletMerges extends Repository<OutletMerge, UUID> {
    OutletMerge save(OutletMerge merge);

    /** In which this record took part, latest first. */
    @Query("""
            select m from OutletMerge m
            where m.fromKey = :key or m.intoKey = :key
            order by m.mergedAt desc, m.id
            """)
    List<OutletMerge> of(String key);
}
