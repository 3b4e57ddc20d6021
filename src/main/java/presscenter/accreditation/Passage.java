package presscenter.accreditation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From which state an application passed into which, when, by whom and why (A3). Only added to. */
@Entity
@Table(name = "accreditation_passage")
class Passage {
    @Id
    private UUID id;

    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private ApplicationState fromState;

    @Enumerated(EnumType.STRING)
    private ApplicationState toState;

    private Instant happenedAt;
    private @Nullable UUID officer;
    private @Nullable String remark;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected Passage() {}

    /**
     * @param officer who decided; null if the applicant did it, or time
     * @param remark why; null where none is asked for
     */
    Passage(
            UUID id,
            UUID application,
            ApplicationState from,
            ApplicationState to,
            Instant at,
            @Nullable UUID officer,
            @Nullable Remark remark) {
        this.id = id;
        this.applicationId = application;
        this.fromState = from;
        this.toState = to;
        this.happenedAt = at;
        this.officer = officer;
        this.remark = remark == null ? null : remark.text();
    }

    UUID id() {
        return id;
    }

    UUID application() {
        return applicationId;
    }

    Passed told() {
        return new Passed(
                fromState,
                toState,
                happenedAt,
                Optional.ofNullable(officer),
                Optional.ofNullable(remark).map(Remark::new));
    }
}
