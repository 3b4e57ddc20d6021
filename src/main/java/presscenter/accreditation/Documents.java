package presscenter.accreditation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What applicants handed in. */
interface Documents extends Repository<Document, UUID> {
    Document save(Document document);

    void delete(Document document);

    void flush();

    List<Document> findByApplicationId(UUID application);

    Optional<Document> findByApplicationIdAndKind(UUID application, DocumentKind kind);
}
