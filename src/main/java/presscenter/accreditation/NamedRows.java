package presscenter.accreditation;

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
}
