package presscenter.release;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import presscenter.embargo.VersionFacts.Withdrawal;

/** What became of a release: a newer one took its place, once; it was taken back, for ever. */
@Embeddable
class Afterwards {
    @Enumerated(EnumType.STRING)
    private Withdrawal withdrawal = Withdrawal.NONE;

    private @Nullable Instant withdrawnAt;
    private @Nullable ReleaseNumber replacedBy;
    private @Nullable Instant replacedAt;

    /** Out or not is remembered, because the notices differ (E51). */
    void withdraw(boolean wasOut, Instant now) {
        withdrawal = wasOut ? Withdrawal.AFTER_IT_WAS_OUT : Withdrawal.BEFORE_IT_WAS_OUT;
        withdrawnAt = now;
    }

    void replacedBy(ReleaseNumber newer, Instant now) {
        if (replacedBy != null) {
            throw new Refused(Refused.Why.NOTHING_TO_CHANGE);
        }
        replacedBy = newer;
        replacedAt = now;
    }

    Withdrawal withdrawal() {
        return withdrawal;
    }

    Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    Optional<ReleaseNumber> replacedBy() {
        return Optional.ofNullable(replacedBy);
    }

    /** By which release it was replaced at that moment. */
    Optional<ReleaseNumber> replacedBy(Instant at) {
        return Optional.ofNullable(replacedAt)
                .filter(since -> !since.isAfter(at))
                .flatMap(since -> replacedBy());
    }
}
