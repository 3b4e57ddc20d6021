package presscenter.release;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A doubt that came up (E44), and whether what was not out is held for it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read them
@Table(name = "release_doubt")
class FoundDoubt {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Doubt cause;

    private Instant since;
    private @Nullable Instant heldAt;

    @SuppressWarnings("NullAway.Init")
    protected FoundDoubt() {} // JPA

    FoundDoubt(Doubt cause, Instant since) {
        this.cause = cause;
        this.since = since;
    }

    Doubt cause() {
        return cause;
    }

    /** The last instant up to which nothing is doubted: what was out at it stays out. */
    Instant since() {
        return since;
    }

    void held(Instant now) {
        heldAt = now;
    }
}
