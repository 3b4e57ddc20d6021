package presscenter.accreditation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The histories of applications. */
interface Passages extends Repository<Passage, UUID> {
    Passage save(Passage passage);

    Optional<Passage> findById(UUID id);

    @Query("""
            select p from Passage p
            where p.applicationId = :application
            order by p.happenedAt, p.id
            """)
    List<Passage> of(UUID application);
}
