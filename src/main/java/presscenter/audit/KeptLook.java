package presscenter.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That somebody looked into the reader log, with the words that were given for it; kept as long as the log's rows. */
@Entity
@Immutable
@Table(name = "audit_look")
class KeptLook {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // queries order by it
    private @Nullable Long id;

    @Column(name = "happened_at")
    private Instant at;

    private UUID person;

    @Column(name = "release_number")
    @SuppressWarnings("UnusedVariable") // queries ask for it
    private String release;

    private boolean exported;
    private String reason;

    KeptLook(String release, UUID person, boolean exported, LookReason reason, Instant at) {
        this.release = release;
        this.person = person;
        this.exported = exported;
        this.reason = reason.text();
        this.at = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected KeptLook() {} // JPA

    LookedInto told() {
        return new LookedInto(at, person, exported, reason);
    }
}
