package presscenter.accreditation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The renewals. */
interface Renewals extends Repository<Renewal, UUID> {
    Renewal save(Renewal renewal);

    Optional<Renewal> findById(UUID application);

    /** Which of these applications are renewals. */
    @Query("""
            select r.applicationId from Renewal r
            where r.applicationId in :applications
            """)
    Set<UUID> among(Collection<UUID> applications);

    /** The applications with which this person renews, newest first. */
    @Query("""
            select a from Application a
            where a.id in (select r.applicationId from Renewal r where r.person = :person)
            order by a.begunAt desc, a.id
            """)
    List<Application> of(UUID person);
}
