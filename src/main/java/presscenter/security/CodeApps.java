package presscenter.security;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The apps that make codes. */
interface CodeApps extends Repository<CodeApp, UUID> {
    CodeApp save(CodeApp app);

    Optional<CodeApp> findById(UUID account);

    void deleteById(UUID account);
}
