package presscenter.accreditation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The draws. */
interface Draws extends Repository<Draw, String> {
    Draw save(Draw draw);

    Optional<Draw> findById(String edition);
}
