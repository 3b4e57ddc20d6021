package presscenter.release;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import presscenter.embargo.Circle;
import presscenter.embargo.EmbargoRule;
import presscenter.embargo.VersionFacts;
import presscenter.language.Language;
import presscenter.language.Moment;

/**
 * One communication of the institution: in preparation, ready by itself when the last needed text is approved, or
 * withdrawn; with its texts, its facts, its embargo and what became of it.
 */
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

    /** A person's key in the names of the house, or {@code duty}; not part of what is approved. */
    private String contact;

    private Instant createdAt;
    private UUID createdBy;

    @Embedded
    private ReleaseTexts texts;

    @Embedded
    private ReleaseFacts facts = new ReleaseFacts();

    @Embedded
    private ReleaseEmbargo embargo = new ReleaseEmbargo();

    @Enumerated(EnumType.STRING)
    private Delivery delivery;

    @Embedded
    private Afterwards afterwards = new Afterwards();

    private @Nullable Instant announcedAt;

    @SuppressWarnings("NullAway.Init")
    protected Release() {} // JPA

    Release(ReleaseNumber number, Language source, UUID by, Instant now) {
        this.number = number;
        this.state = ReleaseState.IN_PREPARATION;
        this.contact = "duty";
        this.createdAt = now;
        this.createdBy = by;
        this.texts = new ReleaseTexts(this, source);
        this.delivery = Delivery.NOT_A_SPEECH;
    }

    // What is said of it

    void firstFacts(Facts first) {
        facts.first(first);
    }

    /**
     * Writes the facts down, beside what is approved; an approval of a text that nobody has read yet no longer covers
     * them.
     */
    Optional<Facts> writeFacts(FactsDraft draft, UUID by, Instant now) {
        state.requireNotWithdrawn();
        if (facts.areApprovedAs(draft)) {
            return Optional.empty();
        }
        if (state == ReleaseState.IN_PREPARATION) {
            texts.needApprovalAgain();
        }
        return facts.write(draft, by, now);
    }

    /** Approves the facts as they stand; nothing if they are approved already. */
    private boolean approveFacts(UUID by, Instant now) {
        var approved = facts.approve(by, now);
        if (approved) {
            delivery = delivery.of(facts.current().kind());
        }
        return approved;
    }

    /** Approves facts on their own, and the release may be ready by that. */
    boolean approveFactsAlone(UUID by, Instant now) {
        var approved = approveFacts(by, now);
        settle(now);
        return approved;
    }

    /** Whether it may be written first in another language: nobody was shown anything yet (L2). */
    boolean mayChangeSource() {
        return state == ReleaseState.IN_PREPARATION && texts.mayChangeSource();
    }

    void source(Language other) {
        state.requireInPreparation();
        texts.source(other);
    }

    void contact(String who) {
        state.requireNotWithdrawn();
        contact = who;
    }

    /**
     * Approves the working version of a text: puts it in the place of the approved one, in one step, and with it the
     * facts. The release is ready by itself when the last needed text is approved.
     */
    TextVersion approve(Language language, UUID by, Instant now) {
        state.requireNotWithdrawn();
        var text = text(language);
        var version = text.requireWorking();
        if (embargo.isSetBy(by)) {
            throw new Refused(Refused.Why.OWN_WORDS);
        }
        version.approve(by, now);
        approveFacts(by, now);
        text.putInPlace(version);
        embargo.approved();
        settle(now);
        return version;
    }

    void absent(Language language, Absence told, Instant now) {
        state.requireNotWithdrawn();
        if (told.reason().isEmpty()) {
            throw new Refused(Refused.Why.REASON_MISSING);
        }
        if (told.expected().filter(at -> !at.instant().isAfter(now)).isPresent()) {
            throw new Refused(Refused.Why.EXPECTED_IN_THE_PAST);
        }
        texts.absent(language, told);
        settle(now);
    }

    private void settle(Instant now) {
        if (state == ReleaseState.IN_PREPARATION
                && facts.areApproved()
                && texts.waitedFor().isEmpty()) {
            state = ReleaseState.READY;
            embargo.ready(now);
        }
    }

    // When it opens

    /** Sets the embargo while the release is in preparation; approvals do not cover what comes after them. */
    void plan(EmbargoPlan plan, UUID by, Instant now) {
        state.requireInPreparation();
        embargo.set(plan, by, now);
        texts.needApprovalAgain();
    }

    /** Sets the circle, like the embargo. */
    void circle(Circle who, UUID by) {
        state.requireInPreparation();
        embargo.circle(who, by);
        texts.needApprovalAgain();
    }

    /** Takes a named person out of the circle of what is not out; in preparation the circle is planned anew. */
    void takeOut(UUID person, Optional<Instant> allHeld, Instant now) {
        state.requireReady();
        requireClosed(allHeld, now);
        embargo.takeOut(person);
    }

    /** Closes for longer (E18); whoever does it has set the time, and approves nothing that goes with it. */
    void extend(EmbargoPlan plan, UUID by, Optional<Instant> allHeld, Instant now) {
        state.requireNotWithdrawn();
        requireClosed(allHeld, now);
        embargo.extend(plan, by, now);
    }

    /**
     * Opens earlier than was said, at once or at an instant; an editor's (E18), who approves nothing with it either.
     */
    void liftEarly(Optional<Moment> at, UUID by, Optional<Instant> allHeld, Instant now) {
        state.requireReady();
        requireClosed(allHeld, now);
        embargo.liftEarly(at, by, allHeld, now);
    }

    /** Whether "Delivered" lacks nothing but reasons why some translations follow later (E21). */
    boolean mayBeDelivered() {
        return state == ReleaseState.READY
                || (state == ReleaseState.IN_PREPARATION
                        && facts.areApproved()
                        && text(source()).approved().isPresent());
    }

    /** The speech was delivered: lifts the approved texts now (E15). */
    void deliver(Optional<Instant> allHeld, Instant now) {
        state.requireReady();
        embargo.deliver(allHeld, now);
    }

    /** Closes to every reader until the hold is ended; hides nothing that is out. */
    void hold(Optional<Instant> allHeld, Instant now) {
        state.requireNotWithdrawn();
        requireNotOut(allHeld, now);
        embargo.hold(allHeld, now);
    }

    /**
     * Closes until two editors have confirmed its lift (E44), from the last instant on that is not doubted; false if it
     * was out then, or is closed so already.
     */
    boolean doubt(Doubt cause, Optional<Instant> allHeld, Instant since) {
        return state != ReleaseState.WITHDRAWN && !isOut(allHeld, since) && embargo.doubt(cause, allHeld, since);
    }

    /**
     * Ends the hold; a lift that passed during it comes now. Of a hold for a doubt the first editor confirms the lift,
     * and a second one's confirmation ends it; true if it ended.
     */
    boolean endHold(UUID by, Instant now) {
        state.requireNotWithdrawn();
        return embargo.endHold(by, now);
    }

    /** A hold of all texts that began then ends now: what would have opened meanwhile opens now. */
    void liftMissedSince(Instant since, Instant now) {
        state.requireReady();
        embargo.liftMissedSince(since, now);
    }

    /** Notes that its coming out was announced; false if somebody did before (E23), or if it is not out. */
    boolean announce(Optional<Instant> allHeld, Instant now) {
        if (announcedAt != null || state != ReleaseState.READY || !isOut(allHeld, now)) {
            return false;
        }
        announcedAt = now;
        return true;
    }

    // What becomes of it

    /** Takes the release back, for ever; out or not is remembered, because the notices differ (E51). */
    void withdraw(Optional<Instant> allHeld, Instant now) {
        state.requireNotWithdrawn();
        afterwards.withdraw(isOut(allHeld, now), now);
        state = ReleaseState.WITHDRAWN;
    }

    void replacedBy(ReleaseNumber newer, Optional<Instant> allHeld, Instant now) {
        state.requireNotWithdrawn();
        if (!isOut(allHeld, now)) {
            throw new Refused(Refused.Why.NOT_OUT);
        }
        afterwards.replacedBy(newer, now);
    }

    void checkedAgainstDelivery(boolean withChanges) {
        delivery = delivery.checked(withChanges);
    }

    // What it refuses

    private void requireClosed(Optional<Instant> allHeld, Instant now) {
        embargo.requireSet();
        requireNotOut(allHeld, now);
    }

    private void requireNotOut(Optional<Instant> allHeld, Instant now) {
        if (isOut(allHeld, now)) {
            throw new Refused(Refused.Why.ALREADY_OUT);
        }
    }

    // What is asked of it

    /** What an approval of this text's working version would cover now. */
    Seen seen(Language language, DeskRelease.Effect effect) {
        var version = text(language).requireWorking();
        return new Seen(
                version.number(),
                version.revision(),
                facts.current().draft(),
                embargo.form(),
                embargo.windowFrom(),
                embargo.circle(),
                effect);
    }

    /** The embargo and the circle, to be compared with what somebody had before them. */
    Planned planned() {
        return new Planned(embargo.form(), embargo.windowFrom(), embargo.circle());
    }

    /** What stands beside the texts, to be compared with what somebody had before them. */
    Beside beside() {
        return new Beside(facts.current().draft(), contact, source());
    }

    /** What the question depends on, of the approved version of this text (E1). */
    VersionFacts factsFor(Language language, Optional<Instant> allHeld) {
        var approved = text(language)
                .approved()
                .flatMap(TextVersion::approvedAt)
                .flatMap(at -> embargo.readyAt().map(ready -> at.isAfter(ready) ? at : ready));
        return new VersionFacts(
                approved,
                embargo.readyAt(),
                facts.approved().orElseGet(facts::current).audience(),
                embargo.form(),
                embargo.windowFrom(),
                embargo.circle(),
                embargo.heldSince(),
                allHeld,
                afterwards.withdrawal());
    }

    /** Whether any text of it is out: the rule's answer. */
    boolean isOut(Optional<Instant> allHeld, Instant now) {
        return asItStands().stream().anyMatch(each -> EmbargoRule.isOut(each.allHeldSince(allHeld), now));
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

    long id() {
        return Objects.requireNonNull(id, "stored releases have an id");
    }

    ReleaseNumber number() {
        return number;
    }

    ReleaseState state() {
        return state;
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

    ReleaseTexts texts() {
        return texts;
    }

    Language source() {
        return texts.source();
    }

    ReleaseText text(Language language) {
        return texts.in(language);
    }

    ReleaseFacts facts() {
        return facts;
    }

    ReleaseEmbargo embargo() {
        return embargo;
    }

    Delivery delivery() {
        return delivery;
    }

    Afterwards afterwards() {
        return afterwards;
    }
}
