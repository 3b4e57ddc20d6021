package presscenter.release;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import presscenter.language.Localized;

/** One version of a text. Written on as a draft, read by a second person, and frozen by the approval (E20). */
@Entity
@SuppressWarnings("UnusedVariable") // queries and the database read them
@Table(name = "release_text_version")
class TextVersion {
    /** A text is saved every few seconds for a day's work, not for weeks on end. */
    private static final int MOST_SAVES = 1_000_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int lockVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    private ReleaseText text;

    private int number;

    @Enumerated(EnumType.STRING)
    private TextState state;

    @Enumerated(EnumType.STRING)
    private ChangeKind changeKind;

    private String headline;
    private String lede;
    private String body;

    /** The source text's version from which this translation was made (L3); null for the source text. */
    private @Nullable Integer madeFrom;

    private Instant begunAt;
    private UUID begunBy;
    private Instant savedAt;
    private UUID savedBy;
    private @Nullable Instant submittedAt;
    private @Nullable UUID submittedBy;
    private @Nullable String remark;

    @Convert(converter = LocalizedText.class)
    private Localized<String> wrong = Localized.none();

    @Convert(converter = LocalizedText.class)
    private Localized<String> putRight = Localized.none();

    private @Nullable Instant approvedAt;
    private @Nullable UUID approvedBy;
    private boolean everSubmitted;

    @ElementCollection
    @CollectionTable(name = "release_text_author", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "person")
    private Set<UUID> authors = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected TextVersion() {} // JPA

    TextVersion(ReleaseText text, int number, TextDraft words, @Nullable Integer madeFrom, UUID by, Instant now) {
        this.text = text;
        this.number = number;
        this.state = TextState.DRAFT;
        this.changeKind = ChangeKind.FIRST;
        this.headline = words.headline();
        this.lede = words.lede();
        this.body = words.body();
        this.madeFrom = madeFrom;
        this.begunAt = now;
        this.begunBy = by;
        this.savedAt = now;
        this.savedBy = by;
    }

    /** Takes new words; whoever changes one is an author. A text in review is not written on: it is recalled first. */
    void write(TextDraft words, UUID by, Instant now) {
        requireWritable();
        if (!words.equals(words())) {
            headline = words.headline();
            lede = words.lede();
            body = words.body();
            authors.add(by);
        }
        savedAt = now;
        savedBy = by;
    }

    /** Hands it to a second person; whoever gives words that readers will be told is an author of it. */
    void submit(ChangeKind kind, Localized<String> wasWrong, Localized<String> isRight, UUID by, Instant now) {
        requireWritable();
        state = TextState.IN_REVIEW;
        changeKind = kind;
        var told = !wasWrong.isEmpty() || !isRight.isEmpty();
        if (told && !(wasWrong.equals(wrong) && isRight.equals(putRight))) {
            authors.add(by);
        }
        wrong = wasWrong;
        putRight = isRight;
        submittedAt = now;
        submittedBy = by;
        everSubmitted = true;
        remark = null;
    }

    void recall() {
        requireInReview();
        state = TextState.DRAFT;
    }

    void giveBack(String remark) {
        requireInReview();
        this.state = TextState.RETURNED;
        this.remark = remark;
    }

    void approve(UUID by, Instant now) {
        requireInReview();
        if (isBy(by)) {
            throw new Refused(Refused.Why.OWN_WORDS);
        }
        state = TextState.APPROVED;
        approvedAt = now;
        approvedBy = by;
    }

    /** Something that readers see beside the words changed: the approval no longer covers it. */
    void needsApprovalAgain() {
        if (state == TextState.APPROVED || state == TextState.SUPERSEDED) {
            state = TextState.IN_REVIEW;
            approvedAt = null;
            approvedBy = null;
            isFirst();
        }
    }

    /** Nothing approved stands before it any more: it is no typo in anything, and is read as a whole (E20). */
    void isFirst() {
        changeKind = ChangeKind.FIRST;
    }

    void supersede() {
        state = TextState.SUPERSEDED;
    }

    private void requireWritable() {
        switch (state) {
            case DRAFT, RETURNED -> {}
            case IN_REVIEW -> throw new Refused(Refused.Why.IN_REVIEW);
            case APPROVED, SUPERSEDED -> throw new IllegalStateException("Approved versions are frozen (E20)");
        }
    }

    private void requireInReview() {
        if (state != TextState.IN_REVIEW) {
            throw new Refused(Refused.Why.NOT_IN_REVIEW);
        }
    }

    TextDraft words() {
        return new TextDraft(headline, lede, body);
    }

    boolean isBy(UUID person) {
        return authors.contains(person);
    }

    boolean everSubmitted() {
        return everSubmitted;
    }

    /** What a save is written upon (S12); no two versions of a text have one in common. */
    int revision() {
        return number * MOST_SAVES + lockVersion;
    }

    int number() {
        return number;
    }

    TextState state() {
        return state;
    }

    ChangeKind changeKind() {
        return changeKind;
    }

    Localized<String> wrong() {
        return wrong;
    }

    Localized<String> putRight() {
        return putRight;
    }

    Optional<Integer> madeFrom() {
        return Optional.ofNullable(madeFrom);
    }

    void madeFrom(int source) {
        madeFrom = source;
    }

    Instant begunAt() {
        return begunAt;
    }

    UUID begunBy() {
        return begunBy;
    }

    Instant savedAt() {
        return savedAt;
    }

    UUID savedBy() {
        return savedBy;
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    Optional<UUID> submittedBy() {
        return Optional.ofNullable(submittedBy);
    }

    Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    Optional<UUID> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    ReleaseText text() {
        return text;
    }
}
