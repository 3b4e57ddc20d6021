package presscenter.release;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the officers were written to because a release would not lift at its time, or did not (E20). */
@Entity
@Table(name = "release_warned")
class Warned {
    @Embeddable
    record Id(
            Long releaseId,
            Instant liftAt,
            @Enumerated(EnumType.STRING) NotReady.Urgency urgency) {}

    @EmbeddedId
    @SuppressWarnings("UnusedVariable") // asked for in the database
    private Id id;

    @SuppressWarnings("NullAway.Init")
    protected Warned() {} // JPA

    Warned(Id id) {
        this.id = id;
    }
}
