package presscenter.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The one-time links. */
interface OneTimeLinks extends Repository<OneTimeLink, UUID> {
    OneTimeLink save(OneTimeLink link);

    Optional<OneTimeLink> findByTokenHash(String tokenHash);

    @Query("""
            select l from OneTimeLink l
            where l.accountId = :account and l.spentAt is null
            """)
    List<OneTimeLink> unspentOf(UUID account);

    @Query("""
            select l from OneTimeLink l
            where l.accountId is null and l.spentAt is null
            """)
    List<OneTimeLink> unspentOfTheFirstAdministrator();
}
