package presscenter.release;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * That a reader opened a release while it was under embargo, and up to which extension the reader confirmed (E19, E51).
 */
@Entity
@SuppressWarnings("UnusedVariable") // queries and the database read them
@Table(name = "release_opening")
class Opening {
    @Embeddable
    record Id(Long releaseId, UUID person) {}

    @EmbeddedId
    private Id id;

    private Instant at;
    private int extensions;

    @SuppressWarnings("NullAway.Init")
    protected Opening() {} // JPA

    Opening(long release, UUID person, int extensions, Instant at) {
        this.id = new Id(release, person);
        this.extensions = extensions;
        this.at = at;
    }

    void confirm(int upTo) {
        extensions = upTo;
    }

    int extensions() {
        return extensions;
    }

    UUID person() {
        return id.person();
    }

    Instant at() {
        return at;
    }
}
