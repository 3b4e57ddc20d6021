package presscenter.accreditation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import presscenter.accreditation.ApplicationRefused.Why;

/** What opens the door to an accredited person (A13), as long as {@link DoorRule} says so. */
@Entity
@Table(name = "accreditation_badge")
class Badge {
    @Id
    private UUID id;

    private UUID applicationId;

    @SuppressWarnings("UnusedVariable") // asked for by the query that finds it
    private String tokenMark;

    @SuppressWarnings("UnusedVariable") // asked for by the query that finds it
    private String shortMark;

    private @Nullable String sealedToken;
    private Instant issuedAt;
    private @Nullable Instant lostAt;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected Badge() {}

    /**
     * @param tokenMark the keyed hash of its token
     * @param shortMark that of the code to be typed
     * @param sealedToken the token itself, to be printed again
     */
    Badge(UUID id, UUID application, String tokenMark, String shortMark, String sealedToken, Instant now) {
        this.id = id;
        this.applicationId = application;
        this.tokenMark = tokenMark;
        this.shortMark = shortMark;
        this.sealedToken = sealedToken;
        this.issuedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID application() {
        return applicationId;
    }

    /** Empty once the badge has ended and what was needed to print it is gone (A6). */
    Optional<String> sealedToken() {
        return Optional.ofNullable(sealedToken);
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Optional<Instant> lostAt() {
        return Optional.ofNullable(lostAt);
    }

    boolean isLost() {
        return lostAt != null;
    }

    /** It opens nothing from now on, whoever shows it; nobody prints it again. */
    void lose(Instant now) {
        if (isLost()) {
            throw new ApplicationRefused(Why.NO_BADGE);
        }
        lostAt = now;
        forget();
    }

    /** It can be recognised from now on, and not printed. */
    void forget() {
        sealedToken = null;
    }
}
