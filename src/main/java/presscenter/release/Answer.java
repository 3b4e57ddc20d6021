package presscenter.release;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import presscenter.embargo.Audience;
import presscenter.embargo.Sight;
import presscenter.embargo.VersionFacts.Withdrawal;
import presscenter.language.Language;

/** What the database answers of one text to one reader: the sight, and words only where it is {@link Sight#TEXT}. */
record Answer(
        Long release,
        ReleaseNumber number,
        Language language,
        String seen,
        ReleaseKind kind,
        Audience audience,
        Language source,
        @Nullable String headline,
        @Nullable String lede,
        @Nullable Integer version,
        Instant approvedAt,
        ChangeKind changeKind,
        EmbargoKind embargoKind,
        @Nullable Instant lift,
        @Nullable Instant visibleFrom,
        @Nullable Instant expected,
        @Nullable Instant heldSince,
        int extensions,
        Delivery delivery,
        Withdrawal withdrawal,
        @Nullable Instant withdrawnAt,
        @Nullable ReleaseNumber replacedBy,
        @Nullable Instant replacedAt) {
    Sight sight() {
        return Sight.valueOf(seen);
    }

    Optional<Instant> liftAt() {
        return Optional.ofNullable(lift);
    }

    boolean isOutAt(Instant now) {
        return sight() == Sight.TEXT
                && visibleFrom != null
                && !visibleFrom.isAfter(now)
                && (heldSince == null || lift == null || !lift.isAfter(heldSince));
    }
}
