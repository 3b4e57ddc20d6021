package presscenter.release;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Moment;

/**
 * A release in one language: at most one approved version, which readers may see, and one working version, which they
 * never see.
 */
@Entity
@SuppressWarnings("UnusedVariable") // queries and the database read them
@Table(name = "release_text")
class ReleaseText {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int lockVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    private Release release;

    @Convert(converter = LanguageTag.class)
    private Language language;

    /** How many versions there ever were. */
    private int versions;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "approved")
    private @Nullable TextVersion approved;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "working")
    private @Nullable TextVersion working;

    @Convert(converter = LocalizedText.class)
    private Localized<String> absenceReason = Localized.none();

    private @Nullable Instant absenceUntil;

    @Embedded
    @AttributeOverride(name = "typed", column = @Column(name = "absence_typed"))
    @AttributeOverride(name = "zone", column = @Column(name = "absence_zone"))
    private @Nullable AsTyped absenceAs;

    /** The source version up to which an editor said that no retranslation is needed (L3). */
    private @Nullable Integer currentWith;

    @SuppressWarnings("NullAway.Init")
    protected ReleaseText() {} // JPA

    ReleaseText(Release release, Language language) {
        this.release = release;
        this.language = language;
    }

    /** Begins a working version beside what is approved, from its words or from nothing. */
    TextVersion begin(TextDraft words, @Nullable Integer madeFrom, UUID by, Instant now) {
        if (working != null) {
            throw new Refused(Refused.Why.ALREADY_BEING_CHANGED);
        }
        var begun = new TextVersion(this, ++versions, words, madeFrom, by, now);
        working = begun;
        return begun;
    }

    /** Puts the working version in the place of the approved one, in one step. */
    void putInPlace(TextVersion next) {
        if (approved != null) {
            approved.supersede();
        }
        approved = next;
        working = null;
        absenceReason = Localized.none();
        absenceUntil = null;
        absenceAs = null;
    }

    TextVersion requireWorking() {
        if (working == null) {
            throw new Refused(Refused.Why.NO_WORKING_VERSION);
        }
        return working;
    }

    /**
     * Takes back an approval that no longer covers what readers would see. Where somebody is changing the text already,
     * their version is what waits for approval.
     */
    void needsApprovalAgain() {
        if (approved == null) {
            return;
        }
        if (working == null) {
            approved.needsApprovalAgain();
            working = approved;
        } else {
            approved.supersede();
            working.isFirst();
        }
        approved = null;
    }

    /** The working version is thrown away; what stood before it, if its approval was taken back, waits for approval. */
    void forgetWorking(Optional<TextVersion> before) {
        working = null;
        if (approved == null) {
            before.ifPresent(version -> {
                version.needsApprovalAgain();
                working = version;
            });
        }
    }

    void absent(Absence told) {
        absenceReason = told.reason();
        absenceUntil = told.expected().map(Moment::instant).orElse(null);
        absenceAs = AsTyped.of(told.expected());
    }

    /** Whether the release need not wait for it: approved, or missing with a reason (E21). */
    boolean isSettled() {
        return approved != null || !absenceReason.isEmpty();
    }

    Language language() {
        return language;
    }

    Release release() {
        return release;
    }

    Optional<TextVersion> approved() {
        return Optional.ofNullable(approved);
    }

    Optional<TextVersion> working() {
        return Optional.ofNullable(working);
    }

    /** What the desk works with: the working version, else the approved one. */
    Optional<TextVersion> current() {
        return working().or(this::approved);
    }

    /** What readers are told of its being missing; empty if nothing was said. */
    Optional<Absence> absence() {
        return absenceReason.isEmpty() ? Optional.empty() : Optional.of(new Absence(absenceReason, absenceUntil()));
    }

    Localized<String> absenceReason() {
        return absenceReason;
    }

    /** When it follows, as it was typed (E10). */
    Optional<Moment> absenceUntil() {
        return AsTyped.moment(absenceUntil, absenceAs);
    }

    void needsNoRetranslation(int sourceVersion) {
        currentWith = sourceVersion;
    }

    /**
     * The source version with which this translation is in step; empty for the source text and for what nobody began.
     */
    Optional<Integer> inStepWith() {
        var made = Stream.of(working, approved)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(TextVersion::madeFrom);
        return made.map(version -> currentWith == null ? version : Math.max(version, currentWith));
    }

    int versions() {
        return versions;
    }
}
