package presscenter.release;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Up to when a reader put aside what happened to a release that the reader had read (E18). */
@Entity
@Table(name = "release_told")
class Told {
    @Embeddable
    record Id(UUID person, Long releaseId) {}

    @EmbeddedId
    @SuppressWarnings("UnusedVariable") // asked for in the database
    private Id id;

    @SuppressWarnings("UnusedVariable") // asked for in the database
    private Instant upTo;

    @SuppressWarnings("NullAway.Init")
    protected Told() {} // JPA

    Told(Id id, Instant upTo) {
        this.id = id;
        this.upTo = upTo;
    }

    void again(Instant now) {
        upTo = now;
    }
}
