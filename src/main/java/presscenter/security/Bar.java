package presscenter.security;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps one person, or everybody of an outlet, from holding a reader's role for a term (E29, E31). */
@Entity
@Table(name = "security_bar")
@SuppressWarnings("UnusedVariable") // the accounts' own questions read them
class Bar {
    @Id
    private UUID id;

    private @Nullable UUID person;
    private @Nullable String outletKey;
    private Instant barredFrom;
    private Instant barredUntil;
    private @Nullable UUID barredBy;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected Bar() {}

    private Bar(
            UUID id, @Nullable UUID person, @Nullable String outlet, Instant from, Instant until, Optional<UUID> by) {
        this.id = id;
        this.person = person;
        this.outletKey = outlet;
        this.barredFrom = from;
        this.barredUntil = until;
        this.barredBy = by.orElse(null);
    }

    static Bar ofPerson(UUID id, UUID person, Instant from, Instant until, Optional<UUID> by) {
        return new Bar(id, person, null, from, until, by);
    }

    static Bar ofOutlet(UUID id, String outlet, Instant from, Instant until, Optional<UUID> by) {
        return new Bar(id, null, outlet, from, until, by);
    }

    /** Ends now if it has not ended yet. */
    void lift(Instant now) {
        if (now.isBefore(barredUntil)) {
            barredUntil = now;
        }
    }

    Optional<UUID> person() {
        return Optional.ofNullable(person);
    }

    Optional<String> outlet() {
        return Optional.ofNullable(outletKey);
    }
}
