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

/** What the door said to a badge, when, and who stood there. Only added to. */
@Entity
@Table(name = "accreditation_check_in")
class CheckIn {
    @Id
    private UUID id;

    private UUID badgeId;

    @Enumerated(EnumType.STRING)
    private DoorVerdict verdict;

    private Instant shownAt;

    @SuppressWarnings("UnusedVariable") // whoever asks who stood at the door finds it in the table
    private UUID officer;

    private @Nullable Instant insideSince;

    @SuppressWarnings("UnusedVariable") // asked for by the query that finds it again
    private UUID press;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected CheckIn() {}

    /**
     * @param insideSince when the badge came in earlier this day; null if it did not
     * @param press which press of a button it was, so that the same one is not another visit
     */
    CheckIn(
            UUID id,
            UUID badge,
            DoorVerdict verdict,
            Instant now,
            UUID officer,
            @Nullable Instant insideSince,
            UUID press) {
        this.id = id;
        this.badgeId = badge;
        this.verdict = verdict;
        this.shownAt = now;
        this.officer = officer;
        this.insideSince = insideSince;
        this.press = press;
    }

    UUID id() {
        return id;
    }

    UUID badge() {
        return badgeId;
    }

    DoorVerdict verdict() {
        return verdict;
    }

    Instant shownAt() {
        return shownAt;
    }

    Optional<Instant> insideSince() {
        return Optional.ofNullable(insideSince);
    }
}
