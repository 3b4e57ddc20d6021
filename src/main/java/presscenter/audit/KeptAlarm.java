package presscenter.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An incident of unusual reading (E42), from its first sign until somebody has looked after it. */
@Entity
@Table(name = "audit_alarm")
class KeptAlarm {
    /** The constraint by which one of two loses that raise the same incident. */
    static final String ONE_OF_EACH = "audit_alarm_incident";

    @Id
    private UUID id;

    private UUID person;
    private @Nullable String outlet;

    @Enumerated(EnumType.STRING)
    private ReadingAlarm.Sign sign;

    private int incident;
    private Instant raisedAt;
    private Instant latestAt;
    private int most;
    private @Nullable Instant settledAt;

    @SuppressWarnings("UnusedVariable") // for whoever asks the database; the trail has it too
    private @Nullable UUID settledBy;

    KeptAlarm(UUID id, Reading read, ReadingAlarm.Sign sign, int incident, int count, Instant now) {
        this.id = id;
        this.person = read.person();
        this.outlet = read.outlet().orElse(null);
        this.sign = sign;
        this.incident = incident;
        this.raisedAt = now;
        this.latestAt = now;
        this.most = count;
    }

    @SuppressWarnings("NullAway.Init")
    protected KeptAlarm() {} // JPA

    UUID id() {
        return id;
    }

    int incident() {
        return incident;
    }

    boolean isOpen() {
        return settledAt == null;
    }

    /** What was read up to then was looked after. */
    Instant settledAt() {
        return settledAt == null ? Instant.EPOCH : settledAt;
    }

    /** Whether a sign that is seen now belongs to it. */
    boolean goesOnAt(Instant now) {
        return isOpen() && latestAt.plus(UnusualReading.OVER_AFTER).isAfter(now);
    }

    void settle(UUID by, Instant now) {
        settledBy = by;
        settledAt = now;
    }

    ReadingAlarm told() {
        return new ReadingAlarm(id, person, Optional.ofNullable(outlet), sign, raisedAt, latestAt, most);
    }
}
