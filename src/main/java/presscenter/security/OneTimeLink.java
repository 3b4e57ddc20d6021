package presscenter.security;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link with which one person, once and within a day, chooses a password. Only its token's hash is known here. */
@Entity
@Table(name = "security_link")
class OneTimeLink {
    static final Duration GOOD_FOR = Duration.ofHours(24);

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // asked for in the database
    private String tokenHash;

    private @Nullable UUID accountId;

    @SuppressWarnings("UnusedVariable") // kept for whoever looks into the database
    private Instant issuedAt;

    private Instant expiresAt;
    private @Nullable Instant spentAt;

    @Version
    @SuppressWarnings("UnusedVariable") // the persistence provider counts; null while it is not stored
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected OneTimeLink() {}

    OneTimeLink(UUID id, String token, Optional<UUID> account, Instant now) {
        this.id = id;
        this.tokenHash = Secrets.digest(token);
        this.accountId = account.orElse(null);
        this.issuedAt = now;
        this.expiresAt = now.plus(GOOD_FOR);
    }

    UUID id() {
        return id;
    }

    /** Whose password it chooses; empty for the first administrator's. */
    Optional<UUID> account() {
        return Optional.ofNullable(accountId);
    }

    boolean isGoodAt(Instant now) {
        return spentAt == null && now.isBefore(expiresAt);
    }

    /** From now on it opens nothing: it was used, or a newer one was issued. */
    void spend(Instant now) {
        spentAt = now;
    }
}
