package presscenter.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The passkeys. */
interface Passkeys extends Repository<Passkey, UUID> {
    Passkey save(Passkey passkey);

    void delete(Passkey passkey);

    /** The oldest first. */
    @Query("select p from Passkey p where p.accountId = :account order by p.enrolledAt, p.id")
    List<Passkey> of(UUID account);

    /** The account's passkey of this name; never somebody else's. */
    @Query("select p from Passkey p where p.credentialId = :credentialId and p.accountId = :account")
    Optional<Passkey> find(String credentialId, UUID account);

    /** Whether anybody has the passkey of this name. */
    boolean existsByCredentialId(String credentialId);

    @Modifying
    @Query("delete from Passkey p where p.accountId = :account")
    void deleteAllOf(UUID account);
}
