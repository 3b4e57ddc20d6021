package presscenter.accreditation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Whom lists name. */
interface NamedRows extends Repository<NamedRow, UUID> {
    NamedRow save(NamedRow row);

    /** Those of a list, in its order. */
    @Query("""
            select p from NamedRow p
            where p.listId = :list
            order by p.place
            """)
    List<NamedRow> of(UUID list);

    @Modifying(flushAutomatically = true)
    @Query("""
            delete from NamedRow p
            where p.listId = :list
            """)
    void deleteOf(UUID list);

    /** Of whoever did not hand in, and was invited, or took it back, before then. */
    @Modifying(flushAutomatically = true)
    @Query("""
            delete from NamedRow p
            where p.applicationId in (select a.id from Application a
                where a.submittedAt is null and a.stateSince < :before
                    and a.state in (presscenter.accreditation.ApplicationState.DRAFT,
                        presscenter.accreditation.ApplicationState.WITHDRAWN))
            """)
    void deleteOfWhoDidNotCome(Instant before);
}
