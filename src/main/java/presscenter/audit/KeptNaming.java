package presscenter.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An expert whom a reader named (E28): written once; afterwards it can only be said to be a mistake. */
@Entity
@Table(name = "audit_expert")
class KeptNaming {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "happened_at")
    private Instant at;

    private UUID person;
    private @Nullable String outlet;

    @Column(name = "release_number")
    private String release;

    private String name;
    private String affiliation;
    private @Nullable String address;
    private String purpose;
    private @Nullable Instant mistakenAt;

    KeptNaming(UUID person, Optional<String> outlet, String release, Expert expert, Instant at) {
        this.person = person;
        this.outlet = outlet.orElse(null);
        this.release = release;
        this.name = expert.name();
        this.affiliation = expert.affiliation();
        this.address = expert.address().orElse(null);
        this.purpose = expert.purpose();
        this.at = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected KeptNaming() {} // JPA

    long number() {
        return Objects.requireNonNull(id);
    }

    boolean isBy(UUID reader) {
        return person.equals(reader);
    }

    boolean isOf(String number) {
        return release.equals(number);
    }

    /** It stays, with the moment from which it is known to be a mistake; whether that is new. */
    boolean isMistaken(Instant now) {
        var isNew = mistakenAt == null;
        if (isNew) {
            mistakenAt = now;
        }
        return isNew;
    }

    NamedExpert told() {
        return new NamedExpert(
                number(),
                at,
                person,
                Optional.ofNullable(outlet),
                new Expert(name, affiliation, Optional.ofNullable(address), purpose),
                Optional.ofNullable(mistakenAt));
    }
}
