package presscenter.accreditation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The keys of applicants. */
interface ApplicantKeys extends Repository<ApplicantKey, String> {
    ApplicantKey save(ApplicantKey key);

    Optional<ApplicantKey> findById(String hash);

    /** A link that is about to be spent; of two who hold it, one is first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select k from ApplicantKey k
            where k.tokenHash = :hash
            """)
    Optional<ApplicantKey> take(String hash);

    /** The links by mail that still open this application. */
    @Query("""
            select k from ApplicantKey k
            where k.applicationId = :application and k.mailed = true and k.spentAt is null
            """)
    List<ApplicantKey> unspentLinks(UUID application);
}
