package presscenter.release;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Openings extends Repository<Opening, Opening.Id> {
    Opening save(Opening opening);

    Optional<Opening> findById(Opening.Id id);

    @Query("select o from Opening o where o.id.releaseId = (select r.id from Release r where r.number = :number)")
    List<Opening> of(ReleaseNumber number);
}
