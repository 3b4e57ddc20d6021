package presscenter.release;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One decision about when a release opens, with its reason (E18). */
@Entity
@SuppressWarnings("UnusedVariable") // queries and the database read them
@Table(name = "release_embargo_change")
class EmbargoChange {
    /** What was decided. */
    enum Kind {
        EXTENDED,
        LIFTED_EARLY,
        HELD,
        HOLD_ENDED,
        DELIVERED,
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Release release;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant at;
    /** Null where the press center itself did it. */
    private @Nullable UUID person;

    private @Nullable Instant oldLift;
    private @Nullable Instant newLift;
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected EmbargoChange() {} // JPA

    EmbargoChange(
            Release release, Kind kind, Optional<Instant> oldLift, String reason, @Nullable UUID person, Instant at) {
        this.release = release;
        this.kind = kind;
        this.oldLift = oldLift.orElse(null);
        this.newLift = release.embargo().lift().orElse(null);
        this.reason = reason;
        this.person = person;
        this.at = at;
    }

    /** What the press center itself did, which moves no lift. */
    static EmbargoChange byItself(Release release, Kind kind, String reason, Instant at) {
        return new EmbargoChange(release, kind, release.embargo().lift(), reason, null, at);
    }

    Release release() {
        return release;
    }

    /** The same, as a reader is told of it. */
    SinceRead sinceRead() {
        return new SinceRead(
                release.number(),
                switch (kind) {
                    case EXTENDED -> SinceRead.What.EXTENDED;
                    case LIFTED_EARLY -> SinceRead.What.LIFTED_EARLY;
                    case HELD -> SinceRead.What.HELD;
                    case HOLD_ENDED -> SinceRead.What.HOLD_ENDED;
                    case DELIVERED -> SinceRead.What.DELIVERED;
                    case WITHDRAWN -> SinceRead.What.WITHDRAWN;
                },
                at,
                Optional.ofNullable(oldLift),
                Optional.ofNullable(newLift),
                kind == Kind.DELIVERED ? Optional.empty() : Optional.of(reason));
    }

    DeskRelease.Change told() {
        return new DeskRelease.Change(
                kind.name(),
                at,
                Optional.ofNullable(person),
                Optional.ofNullable(oldLift),
                Optional.ofNullable(newLift),
                reason);
    }
}
