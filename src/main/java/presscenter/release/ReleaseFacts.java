package presscenter.release;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The facts of a release from its first moment on: those that are approved, and those being changed beside them. */
@Embeddable
class ReleaseFacts {
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "approved_facts")
    private @Nullable Facts approved;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "working_facts")
    private @Nullable Facts working;

    void first(Facts facts) {
        working = facts;
    }

    /** Whether these are what is approved, and nothing else is being written. */
    boolean areApprovedAs(FactsDraft draft) {
        return working == null
                && approved().filter(facts -> facts.draft().equals(draft)).isPresent();
    }

    /** Writes down, beside what is approved; a new version if none was being written. */
    Optional<Facts> write(FactsDraft draft, UUID by, Instant now) {
        if (working != null) {
            working.write(draft, by, now);
            return Optional.empty();
        }
        working = current().next(draft, by, now);
        return Optional.of(working);
    }

    /** Approves what is being written; nothing if it is approved already. */
    boolean approve(UUID by, Instant now) {
        if (working == null) {
            return false;
        }
        working.approve(by, now);
        approved = working;
        working = null;
        return true;
    }

    /** Whether all of it is approved. */
    boolean areApproved() {
        return approved != null && working == null;
    }

    /** As the desk sees them: being changed, else approved. */
    Facts current() {
        return working()
                .or(this::approved)
                .orElseThrow(() -> new IllegalStateException("A release has facts from its first moment"));
    }

    Optional<Facts> approved() {
        return Optional.ofNullable(approved);
    }

    Optional<Facts> working() {
        return Optional.ofNullable(working);
    }
}
