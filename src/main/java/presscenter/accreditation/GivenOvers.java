package presscenter.accreditation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who was given over to the security authority. */
interface GivenOvers extends Repository<GivenOver, UUID> {
    GivenOver save(GivenOver given);

    @Query("""
            select g from GivenOver g
            where g.applicationId in (select a.id from Application a where a.editionKey = :edition)
            """)
    List<GivenOver> ofEdition(String edition);
}
