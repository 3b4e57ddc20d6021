package presscenter.breach;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import presscenter.breach.BreachRefused.Why;
import presscenter.release.ReleaseNumber;

/** What is known of one breach. Every change is a guarded verb; the measures that follow stand beside it. */
@Entity
@Table(name = "breach_file")
class BreachFile {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String number;
    private String releaseNumber;
    private String address;
    private Instant seenAt;
    private String reportedBy;
    private boolean independent;
    private @Nullable UUID suspectedPerson;
    private @Nullable String suspectedOutlet;
    private @Nullable UUID picture;
    private Instant openedAt;
    private @Nullable UUID openedBy;

    /** How much was done, with its measures too: so that each thing done is another version, by which officers meet. */
    @SuppressWarnings("UnusedVariable") // the persistence provider writes it
    private int acts;

    private @Nullable Instant checkedAt;
    private @Nullable UUID checkedBy;
    private @Nullable Instant closedAt;
    private @Nullable UUID closedBy;
    private @Nullable String outcome;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected BreachFile() {}

    /** @throws BreachRefused SEEN_IN_THE_FUTURE */
    BreachFile(
            UUID id, BreachNumber number, BreachReport report, Optional<UUID> picture, Optional<UUID> by, Instant now) {
        if (report.seenAt().isAfter(now)) {
            throw new BreachRefused(Why.SEEN_IN_THE_FUTURE);
        }
        this.id = id;
        this.number = number.toString();
        this.releaseNumber = report.release().toString();
        this.address = report.address();
        this.seenAt = report.seenAt();
        this.reportedBy = report.reportedBy();
        this.independent = report.independent();
        this.suspectedPerson = report.person().orElse(null);
        this.suspectedOutlet = report.outlet().orElse(null);
        this.picture = picture.orElse(null);
        this.openedAt = now;
        this.openedBy = by.orElse(null);
    }

    /** Somebody looked at our own part (E30). */
    void check(UUID by, Instant now) {
        refuseClosed();
        if (checkedAt == null) {
            checkedAt = now;
            checkedBy = by;
        }
        acts++;
    }

    /** Something was done with a measure of it. */
    void acted() {
        acts++;
    }

    /** @throws BreachRefused FILE_CLOSED, OWN_LOG_UNCHECKED */
    void close(Reason why, UUID by, Instant now) {
        requireChecked();
        refuseClosed();
        closedAt = now;
        closedBy = by;
        outcome = why.text();
        acts++;
    }

    /** @throws BreachRefused OWN_LOG_UNCHECKED */
    void requireChecked() {
        if (checkedAt == null) {
            throw new BreachRefused(Why.OWN_LOG_UNCHECKED);
        }
    }

    /** @throws BreachRefused FILE_CLOSED */
    void refuseClosed() {
        if (closedAt != null) {
            throw new BreachRefused(Why.FILE_CLOSED);
        }
    }

    UUID id() {
        return id;
    }

    BreachNumber number() {
        return BreachNumber.parse(number).orElseThrow();
    }

    ReleaseNumber release() {
        return ReleaseNumber.parse(releaseNumber).orElseThrow();
    }

    Instant seenAt() {
        return seenAt;
    }

    Optional<UUID> picture() {
        return Optional.ofNullable(picture);
    }

    boolean isChecked() {
        return checkedAt != null;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** Grows with each change; zero before it is stored. */
    long version() {
        return version == null ? 0 : version;
    }

    BreachReport report() {
        return new BreachReport(
                release(),
                address,
                seenAt,
                reportedBy,
                independent,
                Optional.ofNullable(suspectedPerson),
                Optional.ofNullable(suspectedOutlet));
    }

    /** When and by whom it was opened. */
    Done opened() {
        return new Done(openedAt, Optional.ofNullable(openedBy));
    }

    Optional<Done> checked() {
        return Done.of(checkedAt, checkedBy);
    }

    Optional<Done> closed() {
        return Done.of(closedAt, closedBy);
    }

    Optional<Reason> outcome() {
        return Optional.ofNullable(outcome).map(Reason::new);
    }
}
