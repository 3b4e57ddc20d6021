package presscenter.release;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import presscenter.embargo.Circle;
import presscenter.embargo.Embargo;
import presscenter.embargo.EmbargoRule;
import presscenter.embargo.VersionFacts;
import presscenter.language.Language;
import presscenter.language.Localized;

/** One communication of the institution: its state, its embargo, and the texts and facts that belong to it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries and the database read them
@Table(name = "release")
class Release {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int lockVersion;

    private ReleaseNumber number;

    @Enumerated(EnumType.STRING)
    private ReleaseState state;

    @Convert(converter = LanguageTag.class)
    private Language source;

    /** A person's key in the names of the house, or {@code duty}; not part of what is approved. */
    private String contact;

    private Instant createdAt;
    private UUID createdBy;

    @Enumerated(EnumType.STRING)
    private EmbargoKind embargoKind;

    /** From when no embargo holds; of a release without one, when it became ready. */
    private @Nullable Instant lift;

    /** The local time and the zone in which the lift was typed (E10). */
    private @Nullable String liftTyped;

    private @Nullable String liftZone;
    private @Nullable Instant expected;
    private @Nullable Instant windowFrom;

    @Enumerated(EnumType.STRING)
    private CircleKind circleKind;

    @ElementCollection
    @CollectionTable(name = "release_circle", joinColumns = @JoinColumn(name = "release_id"))
    @Column(name = "member")
    private Set<String> circle = new HashSet<>();

    /** Who set the time since the last approval: none of them approves. */
    @ElementCollection
    @CollectionTable(name = "release_time_setter", joinColumns = @JoinColumn(name = "release_id"))
    @Column(name = "person")
    private Set<UUID> timeSetters = new HashSet<>();

    private @Nullable Instant readyAt;

    /** The later of the lift and the readiness; what lists are sorted and asked by. */
    private @Nullable Instant visibleFrom;

    private @Nullable Instant heldSince;
    private int extensions;

    @Enumerated(EnumType.STRING)
    private Delivery delivery;

    @Enumerated(EnumType.STRING)
    private VersionFacts.Withdrawal withdrawal;

    private @Nullable Instant withdrawnAt;
    private @Nullable ReleaseNumber replacedBy;
    private @Nullable Instant replacedAt;
    private @Nullable Instant announcedAt;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "approved_facts")
    private @Nullable Facts approvedFacts;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "working_facts")
    private @Nullable Facts workingFacts;

    @OneToMany(mappedBy = "release", cascade = CascadeType.PERSIST)
    @MapKey(name = "language")
    private Map<Language, ReleaseText> texts = new EnumMap<>(Language.class);

    @SuppressWarnings("NullAway.Init")
    protected Release() {} // JPA

    Release(ReleaseNumber number, Language source, UUID by, Instant now) {
        this.number = number;
        this.source = source;
        this.state = ReleaseState.IN_PREPARATION;
        this.contact = "duty";
        this.createdAt = now;
        this.createdBy = by;
        this.embargoKind = EmbargoKind.NONE;
        this.circleKind = CircleKind.EVERYBODY;
        this.delivery = Delivery.NOT_A_SPEECH;
        this.withdrawal = VersionFacts.Withdrawal.NONE;
        for (var language : Language.values()) {
            texts.put(language, new ReleaseText(this, language));
        }
    }

    // What is said of it

    void firstFacts(Facts facts) {
        workingFacts = facts;
    }

    /** A speech is to be checked against delivery until somebody checked it. */
    private void mindDelivery(ReleaseKind kind) {
        if (kind != ReleaseKind.SPEECH) {
            delivery = Delivery.NOT_A_SPEECH;
        } else if (delivery == Delivery.NOT_A_SPEECH) {
            delivery = Delivery.AS_PREPARED;
        }
    }

    /**
     * Writes the facts down, beside what is approved; an approval of a text that nobody has read yet no longer covers
     * them.
     */
    Optional<Facts> writeFacts(FactsDraft draft, UUID by, Instant now) {
        requireNotWithdrawn();
        if (workingFacts == null
                && approvedFacts != null
                && approvedFacts.draft().equals(draft)) {
            return Optional.empty();
        }
        if (state == ReleaseState.IN_PREPARATION) {
            texts.values().forEach(ReleaseText::needsApprovalAgain);
        }
        if (workingFacts != null) {
            workingFacts.write(draft, by, now);
            return Optional.empty();
        }
        var next = new Facts(this, approvedFacts == null ? 1 : approvedFacts.number() + 1, draft, by, now);
        workingFacts = next;
        return Optional.of(next);
    }

    /** Approves the facts as they stand; nothing if they are approved already. */
    boolean approveFacts(UUID by, Instant now) {
        if (workingFacts == null) {
            return false;
        }
        workingFacts.approve(by, now);
        approvedFacts = workingFacts;
        workingFacts = null;
        mindDelivery(approvedFacts.kind());
        return true;
    }

    /** Approves facts on their own, and the release may be ready by that. */
    boolean approveFactsAlone(UUID by, Instant now) {
        var approved = approveFacts(by, now);
        settle(now);
        return approved;
    }

    /** Whether nothing was handed over to a second person yet, so that no translation can hang on the source (L2). */
    boolean mayChangeSource() {
        return state == ReleaseState.IN_PREPARATION
                && texts.values().stream()
                        .allMatch(text -> text.approved().isEmpty()
                                && text.working()
                                        .filter(TextVersion::everSubmitted)
                                        .isEmpty());
    }

    void source(Language other) {
        requireInPreparation();
        if (!mayChangeSource()) {
            throw new Refused(Refused.Why.ALREADY_SUBMITTED);
        }
        if (!text(other).absenceReason().isEmpty()) {
            throw new Refused(Refused.Why.SOURCE_NOT_APPROVED);
        }
        source = other;
    }

    void contact(String who) {
        contact = who;
    }

    /**
     * Approves the working version of a text: puts it in the place of the approved one, in one step, and with it the
     * facts. The release is ready by itself when the last needed text is approved.
     */
    TextVersion approve(Language language, UUID by, Instant now) {
        requireNotWithdrawn();
        var text = text(language);
        var version = text.requireWorking();
        if (timeSetters.contains(by)) {
            throw new Refused(Refused.Why.OWN_WORDS);
        }
        version.approve(by, now);
        approveFacts(by, now);
        text.putInPlace(version);
        settle(now);
        return version;
    }

    void absent(Language language, Localized<String> reason, @Nullable Instant until, Instant now) {
        requireNotWithdrawn();
        var text = text(language);
        if (text.approved().isPresent()) {
            throw new Refused(Refused.Why.TEXT_EXISTS);
        }
        if (language == source) {
            throw new Refused(Refused.Why.SOURCE_NOT_APPROVED);
        }
        text.absent(reason, until);
        settle(now);
    }

    private void settle(Instant now) {
        if (state == ReleaseState.IN_PREPARATION
                && approvedFacts != null
                && workingFacts == null
                && text(source).approved().isPresent()
                && texts.values().stream().allMatch(ReleaseText::isSettled)) {
            state = ReleaseState.READY;
            readyAt = now;
            timeSetters.clear();
            if (embargoKind == EmbargoKind.NONE) {
                lift = now;
            }
            reckon();
        }
    }

    // The embargo

    /**
     * Sets the embargo and the circle while the release is in preparation; approvals do not cover what comes after
     * them.
     */
    void plan(EmbargoPlan plan, UUID by, Instant now) {
        requireInPreparation();
        take(plan, now);
        timeSetters.add(by);
        texts.values().forEach(ReleaseText::needsApprovalAgain);
    }

    void circle(Circle who, UUID by) {
        requireInPreparation();
        circle.clear();
        switch (who) {
            case Circle.Everybody everybody -> circleKind = CircleKind.EVERYBODY;
            case Circle.Outlets outlets -> {
                circleKind = CircleKind.OUTLETS;
                circle.addAll(outlets.keys());
            }
            case Circle.Persons persons -> {
                circleKind = CircleKind.PERSONS;
                persons.ids().forEach(id -> circle.add(id.toString()));
            }
        }
        if (circleKind != CircleKind.EVERYBODY && circle.isEmpty()) {
            throw new Refused(Refused.Why.CIRCLE_EMPTY);
        }
        timeSetters.add(by);
        texts.values().forEach(ReleaseText::needsApprovalAgain);
    }

    /**
     * Closes for longer (E18): a later instant, or none that anybody can name. "Until delivered" is not for longer: an
     * officer says "delivered", so that it could open earlier than was said; only what waits for a delivery goes on
     * waiting for one.
     */
    void extend(EmbargoPlan plan, Optional<Instant> allHeld, Instant now) {
        requireNotWithdrawn();
        requireUnderEmbargo(allHeld, now);
        requireLater(plan);
        var window = windowFrom;
        take(plan, now);
        windowFrom = window;
        extensions++;
        reckon();
    }

    private void requireLater(EmbargoPlan plan) {
        var before = embargo();
        var later = switch (plan) {
            case EmbargoPlan.AtOnce atOnce -> false;
            case EmbargoPlan.UntilInstant until ->
                before instanceof Embargo.Until old && until.at().isAfter(old.at());
            case EmbargoPlan.UntilDelivered delivered -> before instanceof Embargo.UntilDelivered;
            case EmbargoPlan.UntilFurtherNotice notice -> true;
        };
        if (!later) {
            throw new Refused(Refused.Why.EARLIER_THAN_BEFORE);
        }
        if (before instanceof Embargo.UntilFurtherNotice) {
            throw new Refused(Refused.Why.NOTHING_TO_CHANGE);
        }
    }

    /** Opens earlier than was said, at once or at an instant; an editor's (E18). */
    void liftEarly(Instant at, Optional<Instant> allHeld, Instant now) {
        requireReady();
        requireUnderEmbargo(allHeld, now);
        if (heldSince != null || allHeld.isPresent()) {
            throw new Refused(Refused.Why.ALREADY_ON_HOLD);
        }
        if (at.isBefore(now)) {
            throw new Refused(Refused.Why.LIFT_IN_THE_PAST);
        }
        if (embargo().lift().filter(old -> !at.isBefore(old)).isPresent()) {
            throw new Refused(Refused.Why.EARLIER_THAN_BEFORE);
        }
        embargoKind = EmbargoKind.UNTIL;
        lift = at;
        liftTyped = null;
        liftZone = null;
        reckon();
    }

    /** Whether "Delivered" lacks nothing but reasons why some translations follow later (E21). */
    boolean mayBeDelivered() {
        return state == ReleaseState.READY
                || (state == ReleaseState.IN_PREPARATION
                        && approvedFacts != null
                        && workingFacts == null
                        && text(source).approved().isPresent());
    }

    /** The speech was delivered: lifts the approved texts now (E15). */
    void deliver(Optional<Instant> allHeld, Instant now) {
        requireReady();
        if (embargoKind != EmbargoKind.UNTIL_DELIVERED || lift != null) {
            throw new Refused(Refused.Why.NOT_UNTIL_DELIVERED);
        }
        if (heldSince != null || allHeld.isPresent()) {
            throw new Refused(Refused.Why.ALREADY_ON_HOLD);
        }
        lift = now;
        reckon();
    }

    /**
     * Closes to every reader until the hold is ended; hides nothing that is out. During a hold of all texts it is
     * reckoned from the beginning of that one: a lift that passed meanwhile has not counted and still does not.
     */
    void hold(Optional<Instant> allHeld, Instant now) {
        requireNotWithdrawn();
        if (heldSince != null) {
            throw new Refused(Refused.Why.ALREADY_ON_HOLD);
        }
        if (isOut(allHeld, now)) {
            throw new Refused(Refused.Why.ALREADY_OUT);
        }
        heldSince = allHeld.filter(since -> isUnderEmbargoPlan() && since.isBefore(now))
                .orElse(now);
    }

    /** Ends the hold; a lift that passed during it comes now. */
    void endHold(Instant now) {
        requireNotWithdrawn();
        if (heldSince == null) {
            throw new Refused(Refused.Why.NOT_ON_HOLD);
        }
        liftMissedSince(heldSince, now);
        heldSince = null;
    }

    /**
     * What would have opened while a hold kept it from counting comes when the hold ends; what is out is left alone.
     */
    void liftMissedSince(Instant since, Instant now) {
        if (wouldHaveOpened(since, now)) {
            lift = now;
            liftTyped = null;
            liftZone = null;
            reckon();
        }
    }

    /** Whether its lift, or its readiness if that was later, came after one instant and up to another. */
    boolean wouldHaveOpened(Instant after, Instant upTo) {
        return state == ReleaseState.READY
                && visibleFrom != null
                && visibleFrom.isAfter(after)
                && !visibleFrom.isAfter(upTo);
    }

    /** Takes the release back, for ever; out or not is remembered, because the notices differ (E51). */
    void withdraw(Optional<Instant> allHeld, Instant now) {
        requireNotWithdrawn();
        withdrawal = isOut(allHeld, now)
                ? VersionFacts.Withdrawal.AFTER_IT_WAS_OUT
                : VersionFacts.Withdrawal.BEFORE_IT_WAS_OUT;
        withdrawnAt = now;
        state = ReleaseState.WITHDRAWN;
    }

    void replacedBy(ReleaseNumber newer, Optional<Instant> allHeld, Instant now) {
        requireNotWithdrawn();
        if (!isOut(allHeld, now)) {
            throw new Refused(Refused.Why.NOT_OUT);
        }
        if (replacedBy != null) {
            throw new Refused(Refused.Why.NOTHING_TO_CHANGE);
        }
        replacedBy = newer;
        replacedAt = now;
    }

    void checkedAgainstDelivery(boolean withChanges) {
        if (delivery == Delivery.NOT_A_SPEECH) {
            throw new Refused(Refused.Why.NOT_A_SPEECH);
        }
        if (!withChanges && delivery != Delivery.AS_PREPARED) {
            throw new Refused(Refused.Why.NOTHING_TO_CHANGE);
        }
        delivery = withChanges ? Delivery.CHECKED_WITH_CHANGES : Delivery.CHECKED_WITHOUT_CHANGES;
    }

    /** Notes that its coming out was announced; false if somebody did before (E23), or if it is not out. */
    boolean announce(Optional<Instant> allHeld, Instant now) {
        if (announcedAt != null || state != ReleaseState.READY || !isOut(allHeld, now)) {
            return false;
        }
        announcedAt = now;
        return true;
    }

    private void take(EmbargoPlan plan, Instant now) {
        var window = plan.window().orElse(null);
        liftTyped = null;
        liftZone = null;
        lift = null;
        expected = null;
        switch (plan) {
            case EmbargoPlan.AtOnce atOnce -> embargoKind = EmbargoKind.NONE;
            case EmbargoPlan.UntilInstant until -> {
                if (!until.at().isAfter(now)) {
                    throw new Refused(Refused.Why.LIFT_IN_THE_PAST);
                }
                if (window != null && !window.isBefore(until.at())) {
                    throw new Refused(Refused.Why.WINDOW_AFTER_LIFT);
                }
                embargoKind = EmbargoKind.UNTIL;
                lift = until.at();
                liftTyped = until.typed().toString();
                liftZone = until.zone().getId();
            }
            case EmbargoPlan.UntilDelivered delivered -> {
                if (delivered.expected().filter(at -> !at.isAfter(now)).isPresent()) {
                    throw new Refused(Refused.Why.EXPECTED_IN_THE_PAST);
                }
                embargoKind = EmbargoKind.UNTIL_DELIVERED;
                expected = delivered.expected().orElse(null);
            }
            case EmbargoPlan.UntilFurtherNotice notice -> embargoKind = EmbargoKind.FURTHER_NOTICE;
        }
        windowFrom = window;
    }

    private void reckon() {
        visibleFrom = lift == null || readyAt == null ? null : lift.isAfter(readyAt) ? lift : readyAt;
    }

    private void requireUnderEmbargo(Optional<Instant> allHeld, Instant now) {
        if (embargoKind == EmbargoKind.NONE) {
            throw new Refused(Refused.Why.NOT_UNDER_EMBARGO);
        }
        if (isOut(allHeld, now)) {
            throw new Refused(Refused.Why.ALREADY_OUT);
        }
    }

    private void requireInPreparation() {
        requireNotWithdrawn();
        if (state != ReleaseState.IN_PREPARATION) {
            throw new Refused(Refused.Why.ALREADY_READY);
        }
    }

    private void requireReady() {
        requireNotWithdrawn();
        if (state != ReleaseState.READY) {
            throw new Refused(Refused.Why.NOT_READY);
        }
    }

    void requireNotWithdrawn() {
        if (state == ReleaseState.WITHDRAWN) {
            throw new Refused(Refused.Why.WITHDRAWN);
        }
    }

    // What is asked of it

    /** What an approval of this text's working version would cover now. */
    Seen seen(Language language, DeskRelease.Effect effect) {
        var version = text(language).requireWorking();
        return new Seen(
                version.number(),
                version.revision(),
                currentFacts().draft(),
                embargo(),
                windowFrom(),
                circle(),
                effect);
    }

    /** What the question depends on, of the approved version of this text (E1). */
    VersionFacts factsFor(Language language, Optional<Instant> allHeld) {
        var approved = text(language)
                .approved()
                .flatMap(TextVersion::approvedAt)
                .flatMap(at -> readyAt().map(ready -> at.isAfter(ready) ? at : ready));
        return new VersionFacts(
                approved,
                readyAt(),
                approvedFacts().orElseGet(this::currentFacts).audience(),
                embargo(),
                windowFrom(),
                circle(),
                heldSince(),
                allHeld,
                withdrawal);
    }

    /** Whether any text of it is out: the rule's answer. */
    boolean isOut(Optional<Instant> allHeld, Instant now) {
        return asItStands().stream().anyMatch(facts -> EmbargoRule.isOut(facts.allHeldSince(allHeld), now));
    }

    /**
     * What the question depends on, of each text, at this moment, but for a hold of all: what is changed here after
     * does not change it.
     */
    List<VersionFacts> asItStands() {
        return Arrays.stream(Language.values())
                .map(language -> factsFor(language, Optional.empty()))
                .toList();
    }

    Embargo embargo() {
        return switch (embargoKind) {
            case NONE -> new Embargo.None(readyAt());
            case UNTIL -> new Embargo.Until(Objects.requireNonNull(lift));
            case UNTIL_DELIVERED ->
                new Embargo.UntilDelivered(Optional.ofNullable(expected), Optional.ofNullable(lift));
            case FURTHER_NOTICE -> new Embargo.UntilFurtherNotice();
        };
    }

    Circle circle() {
        return switch (circleKind) {
            case EVERYBODY -> new Circle.Everybody();
            case OUTLETS -> new Circle.Outlets(circle);
            case PERSONS ->
                new Circle.Persons(circle.stream().map(UUID::fromString).collect(Collectors.toSet()));
        };
    }

    ReleaseText text(Language language) {
        var text = texts.get(language);
        if (text == null) {
            throw new IllegalStateException("A release has a place for each language");
        }
        return text;
    }

    Collection<ReleaseText> texts() {
        return texts.values();
    }

    /** The facts as the desk sees them: being changed, else approved. */
    Facts currentFacts() {
        var current = workingFacts != null ? workingFacts : approvedFacts;
        if (current == null) {
            throw new IllegalStateException("A release has facts from its first moment");
        }
        return current;
    }

    Optional<Facts> approvedFacts() {
        return Optional.ofNullable(approvedFacts);
    }

    Optional<Facts> workingFacts() {
        return Optional.ofNullable(workingFacts);
    }

    long id() {
        return Objects.requireNonNull(id, "stored releases have an id");
    }

    ReleaseNumber number() {
        return number;
    }

    ReleaseState state() {
        return state;
    }

    Language source() {
        return source;
    }

    String contact() {
        return contact;
    }

    Instant createdAt() {
        return createdAt;
    }

    UUID createdBy() {
        return createdBy;
    }

    Optional<Instant> lift() {
        return Optional.ofNullable(lift);
    }

    Optional<LocalDateTime> liftTyped() {
        return Optional.ofNullable(liftTyped).map(LocalDateTime::parse);
    }

    Optional<ZoneId> liftZone() {
        return Optional.ofNullable(liftZone).map(ZoneId::of);
    }

    Optional<Instant> windowFrom() {
        return Optional.ofNullable(windowFrom);
    }

    Optional<Instant> readyAt() {
        return Optional.ofNullable(readyAt);
    }

    Optional<Instant> visibleFrom() {
        return Optional.ofNullable(visibleFrom);
    }

    Optional<Instant> heldSince() {
        return Optional.ofNullable(heldSince);
    }

    Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    VersionFacts.Withdrawal withdrawal() {
        return withdrawal;
    }

    Optional<ReleaseNumber> replacedBy() {
        return Optional.ofNullable(replacedBy);
    }

    Optional<Instant> replacedAt() {
        return Optional.ofNullable(replacedAt);
    }

    int extensions() {
        return extensions;
    }

    Delivery delivery() {
        return delivery;
    }

    boolean isTimeSetter(UUID person) {
        return timeSetters.contains(person);
    }

    boolean isUnderEmbargoPlan() {
        return embargoKind != EmbargoKind.NONE;
    }
}
