package presscenter.security;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The app that makes codes for an account (S4): its secret, sealed, and the last time step that was accepted. */
@Entity
@Table(name = "security_code_app")
class CodeApp {
    @Id
    private UUID accountId;

    private String sealedSecret;
    private Instant enrolledAt;
    private long lastStep;

    @Version
    @SuppressWarnings("UnusedVariable") // the persistence provider counts; null while it is not stored
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected CodeApp() {}

    CodeApp(UUID account, String sealedSecret, long lastStep, Instant now) {
        this.accountId = account;
        this.sealedSecret = sealedSecret;
        this.lastStep = lastStep;
        this.enrolledAt = now;
    }

    String sealedSecret() {
        return sealedSecret;
    }

    Instant enrolledAt() {
        return enrolledAt;
    }

    /**
     * Whether a code of this step passes: each step passes once, and none before it does afterwards (RFC 6238, 5.2).
     */
    boolean passes(Optional<Long> step) {
        if (step.isEmpty() || step.get() <= lastStep) {
            return false;
        }
        lastStep = step.get();
        return true;
    }

    /** From now on another app makes the codes. */
    void isReplaced(String newSealedSecret, long step, Instant now) {
        sealedSecret = newSealedSecret;
        lastStep = step;
        enrolledAt = now;
    }
}
