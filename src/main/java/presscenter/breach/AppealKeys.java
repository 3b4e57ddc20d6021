package presscenter.breach;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The keys to appeals. */
interface AppealKeys extends Repository<AppealKey, String> {
    AppealKey save(AppealKey key);

    Optional<AppealKey> findById(String hash);
}
