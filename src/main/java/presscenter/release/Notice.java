package presscenter.release;

import jakarta.persistence.Convert;
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
import presscenter.language.Localized;

/** What readers are told of a release after it came out; stands in all its texts (L6). */
@Entity(name = "ReleaseNotice")
@SuppressWarnings("UnusedVariable") // queries and the database read them
@Table(name = "release_notice")
class Notice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Release release;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private Instant at;
    private UUID person;

    @Convert(converter = LocalizedText.class)
    private Localized<String> wrong;

    @Convert(converter = LocalizedText.class)
    private Localized<String> putRight;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {} // JPA

    Notice(
            Release release,
            NoticeKind kind,
            Localized<String> wrong,
            Localized<String> putRight,
            UUID person,
            Instant at) {
        this.release = release;
        this.kind = kind;
        this.wrong = wrong;
        this.putRight = putRight;
        this.person = person;
        this.at = at;
    }

    Release release() {
        return release;
    }

    UUID person() {
        return person;
    }

    /** The same, as a reader is told of it; of a withdrawal the decision tells, with its reason. */
    Optional<SinceRead> sinceRead() {
        return switch (kind) {
            case CORRECTION -> Optional.of(SinceRead.plain(release.number(), SinceRead.What.CORRECTED, at));
            case CLARIFICATION -> Optional.of(SinceRead.plain(release.number(), SinceRead.What.CLARIFIED, at));
            case WITHDRAWN -> Optional.empty();
        };
    }

    PublicNotice told() {
        return new PublicNotice(kind, at, wrong, putRight);
    }
}
