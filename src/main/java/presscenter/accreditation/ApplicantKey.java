package presscenter.accreditation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What opens an application to its applicant, who has no account: the browser's own key, or a link that went by mail
 * and is good once, for a day (A21). Only the token's hash is kept.
 */
@Entity
@Table(name = "accreditation_key")
class ApplicantKey {
    static final Duration BY_MAIL = Duration.ofHours(24);
    static final Duration IN_BROWSER = Duration.ofDays(60);

    @Id
    private String tokenHash;

    private UUID applicationId;
    private boolean mailed;
    private Instant expiresAt;
    private @Nullable Instant spentAt;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected ApplicantKey() {}

    ApplicantKey(String tokenHash, UUID application, boolean mailed, Instant now) {
        this.tokenHash = tokenHash;
        this.applicationId = application;
        this.mailed = mailed;
        this.expiresAt = now.plus(mailed ? BY_MAIL : IN_BROWSER);
    }

    UUID application() {
        return applicationId;
    }

    boolean isMailed() {
        return mailed;
    }

    boolean isGoodAt(Instant now) {
        return spentAt == null && now.isBefore(expiresAt);
    }

    void spend(Instant now) {
        spentAt = now;
    }
}
