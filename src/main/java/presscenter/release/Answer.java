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
    /** The database says OUT for what is out, so that nobody reckons it a second time. */
    static final String OUT = "OUT";

    Sight sight() {
        return isOut() ? Sight.TEXT : Sight.valueOf(seen);
    }

    Optional<Instant> liftAt() {
        return Optional.ofNullable(lift);
    }

    /** Whether it is out: read by the whole audience, and not only under embargo. */
    boolean isOut() {
        return seen.equals(OUT);
    }

    /** Since when this text has been out, or withdrawn after it was: the later of the lift and its approval. */
    Optional<Instant> outSince() {
        return Optional.ofNullable(visibleFrom).map(from -> from.isAfter(approvedAt) ? from : approvedAt);
    }
}
