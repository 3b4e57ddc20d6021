package presscenter.accreditation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The editions. */
interface Editions extends Repository<Edition, String> {
    Edition save(Edition edition);

    Optional<Edition> findById(String key);

    @Query("""
            select e from Edition e
            order by e.begins, e.key
            """)
    List<Edition> all();
}
