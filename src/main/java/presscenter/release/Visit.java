package presscenter.release;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a person was last in the newsroom, and the time before. */
@Entity
@SuppressWarnings("UnusedVariable") // queries and the database read them
@Table(name = "release_visit")
class Visit {
    @Id
    private UUID person;

    private Instant latest;
    private @Nullable Instant previous;

    @SuppressWarnings("NullAway.Init")
    protected Visit() {} // JPA

    Visit(UUID person, Instant now) {
        this.person = person;
        this.latest = now;
    }

    /** Here again: after a pause a new visit begins. */
    void again(Instant now, Duration pause) {
        if (latest.plus(pause).isBefore(now)) {
            previous = latest;
        }
        latest = now;
    }

    /** Still here: however long a page stays open, it is one visit. */
    void goesOn(Instant now) {
        latest = now;
    }

    Optional<Instant> previous() {
        return Optional.ofNullable(previous);
    }

    UUID person() {
        return person;
    }
}
