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
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import presscenter.embargo.Audience;
import presscenter.language.Language;
import presscenter.language.Localized;

/** What a release says beside its texts, in one version; approved like a text, and frozen by it (E20). */
@Entity
@SuppressWarnings("UnusedVariable") // queries and the database read them
@Table(name = "release_facts")
class Facts {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Release release;

    private int number;

    @Enumerated(EnumType.STRING)
    private ReleaseKind kind;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Convert(converter = LanguageTag.class)
    private Language authoritative;

    private @Nullable String speaker;

    @Convert(converter = LocalizedText.class)
    private Localized<String> place;

    @Convert(converter = LocalizedText.class)
    private Localized<String> sourceLine;

    @Convert(converter = LocalizedText.class)
    private Localized<String> attributedTo;

    @Convert(converter = LocalizedText.class)
    private Localized<String> photoCredit;

    @Convert(converter = LocalizedText.class)
    private Localized<String> partner;

    @Convert(converter = LocalizedText.class)
    private Localized<String> notes;

    @ElementCollection
    @CollectionTable(name = "release_facts_topic", joinColumns = @JoinColumn(name = "facts_id"))
    @Column(name = "topic")
    private Set<String> topics = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "release_facts_author", joinColumns = @JoinColumn(name = "facts_id"))
    @Column(name = "person")
    private Set<UUID> authors = new HashSet<>();

    private Instant writtenAt;
    private @Nullable Instant approvedAt;
    private @Nullable UUID approvedBy;

    @SuppressWarnings("NullAway.Init")
    protected Facts() {} // JPA

    @SuppressWarnings("NullAway.Init") // all fields are set by write
    Facts(Release release, int number, FactsDraft draft, UUID by, Instant now) {
        this.release = release;
        this.number = number;
        write(draft, by, now);
    }

    /** The version after this one. */
    Facts next(FactsDraft draft, UUID by, Instant now) {
        return new Facts(release, number + 1, draft, by, now);
    }

    void write(FactsDraft draft, UUID by, Instant now) {
        if (approvedAt != null) {
            throw new IllegalStateException("Approved facts are frozen (E20)");
        }
        kind = draft.kind();
        audience = draft.audience();
        authoritative = draft.authoritative();
        speaker = draft.speaker().orElse(null);
        place = draft.place();
        sourceLine = draft.sourceLine();
        attributedTo = draft.attributedTo();
        photoCredit = draft.photoCredit();
        partner = draft.partner();
        notes = draft.notes();
        topics.clear();
        topics.addAll(draft.topics());
        authors.add(by);
        writtenAt = now;
    }

    void approve(UUID by, Instant now) {
        if (authors.contains(by)) {
            throw new Refused(Refused.Why.OWN_WORDS);
        }
        approvedAt = now;
        approvedBy = by;
    }

    FactsDraft draft() {
        return new FactsDraft(
                kind,
                audience,
                authoritative,
                Optional.ofNullable(speaker),
                place,
                sourceLine,
                attributedTo,
                photoCredit,
                partner,
                notes,
                topics);
    }

    int number() {
        return number;
    }

    ReleaseKind kind() {
        return kind;
    }

    Audience audience() {
        return audience;
    }

    /** Whom readers may ask: a person's key in the names of the house, or {@code duty}. */
    String contact() {
        return release.contact();
    }

    Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    Optional<UUID> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    Instant writtenAt() {
        return writtenAt;
    }

    boolean isBy(UUID person) {
        return authors.contains(person);
    }
}
