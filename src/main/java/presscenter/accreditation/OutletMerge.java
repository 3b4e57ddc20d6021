package presscenter.accreditation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One record became part of another; never changed. */
@Entity
@Table(name = "accreditation_outlet_merge")
@SuppressWarnings("UnusedVariable") // the history's query reads them
class OutletMerge {
    @Id
    private UUID id;

    private String fromKey;
    private String intoKey;
    private String reason;
    private @Nullable UUID mergedBy;
    private Instant mergedAt;

    @SuppressWarnings("NullAway.Init")
    protected OutletMerge() {} // JPA

    OutletMerge(RegisteredOutlet from, RegisteredOutlet into, String reason, Optional<UUID> by, Instant at) {
        this.id = UUID.randomUUID();
        this.fromKey = from.key();
        this.intoKey = into.key();
        this.reason = reason;
        this.mergedBy = by.orElse(null);
        this.mergedAt = at;
    }

    OutletFile.Merge told(RegisteredOutlet from, RegisteredOutlet into) {
        return new OutletFile.Merge(
                fromKey, from.name(), intoKey, into.name(), reason, Optional.ofNullable(mergedBy), mergedAt);
    }

    String from() {
        return fromKey;
    }

    String into() {
        return intoKey;
    }
}
