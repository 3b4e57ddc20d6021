package presscenter.release;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Openings extends Repository<Opening, Opening.Id> {
    Opening save(Opening opening);

    Optional<Opening> findById(Opening.Id id);
}
