package presscenter.release;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One press that stopped everything (E22): in force until it is ended. */
@Entity
@SuppressWarnings("UnusedVariable") // queries and the database read them
@Table(name = "release_hold_all")
class HoldAll {
    private static final Duration UNDO = Duration.ofMinutes(2);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant since;
    private UUID person;
    private String reason;
    private @Nullable UUID proposer;
    private @Nullable String proposedReason;
    private @Nullable Instant endedAt;
    private @Nullable UUID endedBy;
    private @Nullable String endedReason;

    @SuppressWarnings("NullAway.Init")
    protected HoldAll() {} // JPA

    HoldAll(String reason, UUID person, Instant since) {
        this.reason = reason;
        this.person = person;
        this.since = since;
    }

    /** From when it counts: told once more when it is stored, so that it hides nothing that came out meanwhile. */
    void begins(Instant at) {
        since = at;
    }

    /** Whoever pressed may undo within two minutes. */
    void undo(UUID by, Instant now) {
        if (!by.equals(person)) {
            throw new Refused(Refused.Why.SECOND_EDITOR_NEEDED);
        }
        if (now.isAfter(since.plus(UNDO))) {
            throw new Refused(Refused.Why.TOO_LATE_TO_UNDO);
        }
        end(by, now);
    }

    /** The first editor's press proposes, the second editor's ends; true if it ended. */
    boolean endByTwo(UUID by, Reason why, Instant now) {
        if (proposer == null || proposer.equals(by)) {
            proposer = by;
            proposedReason = why.text();
            return false;
        }
        end(by, now);
        endedReason = why.text();
        return true;
    }

    private void end(UUID by, Instant now) {
        endedAt = now;
        endedBy = by;
    }

    Instant since() {
        return since;
    }

    UUID person() {
        return person;
    }

    String reason() {
        return reason;
    }

    Optional<UUID> proposer() {
        return Optional.ofNullable(proposer);
    }

    boolean canBeUndoneBy(UUID by, Instant now) {
        return by.equals(person) && !now.isAfter(since.plus(UNDO));
    }
}
