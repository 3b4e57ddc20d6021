package presscenter.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;

/** One line of the reader log: written once, never changed. */
@Entity
@Immutable
@Table(name = "audit_reading")
class LoggedReading {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "happened_at")
    private Instant at;

    private UUID person;
    private @Nullable String outlet;

    @Column(name = "release_number")
    private String release;

    @Column(name = "text_version")
    private int version;

    private String language;

    @Enumerated(EnumType.STRING)
    private Reading.Action action;

    private boolean beforeLift;

    LoggedReading(Reading reading, Instant at) {
        this.at = at;
        person = reading.person();
        outlet = reading.outlet().orElse(null);
        release = reading.release();
        version = reading.version();
        language = reading.language();
        action = reading.action();
        beforeLift = reading.beforeLift();
    }

    /** Whether it is of the same person, text and action, then too before the lift or then too after it. */
    boolean isOf(Reading reading) {
        return person.equals(reading.person())
                && release.equals(reading.release())
                && version == reading.version()
                && language.equals(reading.language())
                && action == reading.action()
                && beforeLift == reading.beforeLift();
    }

    /** Which text it was, whatever its version, and when (E42). */
    UnusualReading.Trace trace() {
        return new UnusualReading.Trace(List.of(release, language), at);
    }

    LogLine line() {
        return new LogLine(
                Objects.requireNonNull(id),
                at,
                person,
                Optional.ofNullable(outlet),
                version,
                Language.ofTag(language).orElseThrow(),
                action,
                beforeLift);
    }

    @SuppressWarnings("NullAway.Init")
    protected LoggedReading() {} // JPA
}
