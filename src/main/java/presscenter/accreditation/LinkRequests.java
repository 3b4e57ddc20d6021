package presscenter.accreditation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who asked for links. */
interface LinkRequests extends Repository<LinkRequest, UUID> {
    LinkRequest save(LinkRequest request);

    Optional<LinkRequest> findById(UUID id);

    @Query("""
            select count(r) from LinkRequest r
            where r.address = :address and r.askedAt > :since
            """)
    long countAsked(String address, Instant since);
}
