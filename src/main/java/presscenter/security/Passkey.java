package presscenter.security;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A passkey of an account (S4): its public half, and how often it has signed as far as it said so itself. */
@Entity
@Table(name = "security_passkey")
class Passkey {
    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // asked for in the database
    private UUID accountId;

    private String name;
    private String credentialId;
    private String attestedData;
    private boolean backupEligible;
    private long signCount;
    private Instant enrolledAt;
    private @Nullable Instant usedAt;

    @Version
    @SuppressWarnings("UnusedVariable") // the persistence provider counts; null while it is not stored
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected Passkey() {}

    Passkey(UUID id, UUID account, String name, Attested attested, Instant now) {
        this.id = id;
        this.accountId = account;
        this.name = name;
        this.credentialId = attested.credentialId();
        this.attestedData = attested.data();
        this.backupEligible = attested.backupEligible();
        this.signCount = attested.signCount();
        this.enrolledAt = now;
    }

    UUID id() {
        return id;
    }

    String credentialId() {
        return credentialId;
    }

    /** What it showed of itself when it was set up. */
    Attested attested() {
        return new Attested(credentialId, attestedData, backupEligible, signCount);
    }

    PasskeyLine line() {
        return new PasskeyLine(id, name, enrolledAt, Optional.ofNullable(usedAt));
    }

    /** It has answered; what it answers from now on must count on from here, if it counts at all. */
    void answered(long count, Instant now) {
        signCount = count;
        usedAt = now;
    }

    /**
     * What a passkey shows of itself.
     *
     * @param credentialId its own name, base 64 for addresses
     * @param data its name and its public key as WebAuthn writes them, base 64 for addresses
     * @param backupEligible whether it may be copied to the person's other devices; that never changes
     * @param signCount how often it has signed; always zero if it does not count
     */
    record Attested(String credentialId, String data, boolean backupEligible, long signCount) {}
}
