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

/** From where somebody read under embargo, for the next minutes (E42). */
@Entity
@Immutable
@Table(name = "audit_place")
@SuppressWarnings("UnusedVariable") // queries read it
class ReadingPlace {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "happened_at")
    private Instant at;

    private UUID person;
    private String place;

    ReadingPlace(UUID person, String place, Instant at) {
        this.person = person;
        this.place = place;
        this.at = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected ReadingPlace() {} // JPA
}
