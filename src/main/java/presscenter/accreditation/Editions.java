package presscenter.accreditation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The editions. */
interface Editions extends Repository<Edition, String> {
    Edition save(Edition edition);

    Optional<Edition> findById(String key);

    /** An edition whose places somebody gives; nobody else does until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select e from Edition e
            where e.key = :key
            """)
    Optional<Edition> take(String key);

    @Query("""
            select e from Edition e
            order by e.begins, e.key
            """)
    List<Edition> all();
}
