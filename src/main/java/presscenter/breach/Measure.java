package presscenter.breach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import presscenter.breach.BreachRefused.Why;

/** One rung of the ladder against one person or outlet, from its proposal to the end of its appeal (E29). */
@Entity
@Table(name = "breach_measure")
class Measure {
    /** Of an appeal, in characters. */
    static final int LONGEST_APPEAL = 2_000;

    @Id
    private UUID id;

    private UUID fileId;

    @Enumerated(EnumType.STRING)
    private Rung rung;

    private @Nullable UUID person;
    private @Nullable String outletKey;
    private Instant endsAt;
    private String reason;

    @Enumerated(EnumType.STRING)
    private MeasureState state = MeasureState.PROPOSED;

    private Instant proposedAt;
    private @Nullable UUID proposedBy;
    private @Nullable Instant decidedAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant appealedAt;
    private @Nullable UUID appealedBy;
    private @Nullable String appeal;
    private @Nullable Instant heardAt;
    private @Nullable UUID heardBy;
    private @Nullable String answer;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected Measure() {}

    /** @throws BreachRefused TERM_IN_THE_PAST */
    Measure(UUID id, UUID file, MeasureDraft draft, Optional<UUID> by, Instant now) {
        requireEnd(draft.until(), now);
        this.id = id;
        this.fileId = file;
        this.rung = draft.rung();
        switch (draft.against()) {
            case Suspect.OnePerson one -> this.person = one.id();
            case Suspect.WholeOutlet outlet -> this.outletKey = outlet.key();
        }
        this.endsAt = draft.until();
        this.reason = draft.reason().text();
        this.proposedAt = now;
        this.proposedBy = by.orElse(null);
    }

    /** @throws BreachRefused WRONG_STATE, PROPOSED_BEFORE, TERM_IN_THE_PAST */
    void impose(UUID by, Instant now) {
        requireEnd(endsAt, now);
        decide(MeasureState.IN_FORCE, by, now);
    }

    /** @throws BreachRefused WRONG_STATE, PROPOSED_BEFORE */
    void dismiss(UUID by, Instant now) {
        decide(MeasureState.DISMISSED, by, now);
    }

    /**
     * Once, while it has an effect.
     *
     * @throws BreachRefused ALREADY_APPEALED, WRONG_STATE, APPEAL_MISSING
     */
    void appeal(String words, UUID by, Instant now) {
        if (appealedAt != null) {
            throw new BreachRefused(Why.ALREADY_APPEALED);
        }
        if (!mayBeAppealed(now)) {
            throw new BreachRefused(Why.WRONG_STATE);
        }
        var said = TypedWords.clean(words);
        if (said.isEmpty() || said.length() > LONGEST_APPEAL) {
            throw new BreachRefused(Why.APPEAL_MISSING);
        }
        appeal = said;
        appealedAt = now;
        appealedBy = by;
        state = MeasureState.APPEALED;
    }

    /** The appeal was heard; the measure stays, or is lifted. */
    void hear(boolean stays, Reason why, UUID by, Instant now) {
        require(MeasureState.APPEALED);
        if (!mayBeHeardBy(by)) {
            throw new BreachRefused(Why.DECIDED_BEFORE);
        }
        state = stays ? MeasureState.UPHELD : MeasureState.LIFTED;
        heardAt = now;
        heardBy = by;
        answer = why.text();
    }

    private void decide(MeasureState becomes, UUID by, Instant now) {
        require(MeasureState.PROPOSED);
        if (!mayBeDecidedBy(by)) {
            throw new BreachRefused(Why.PROPOSED_BEFORE);
        }
        state = becomes;
        decidedAt = now;
        decidedBy = by;
    }

    boolean mayBeDecidedBy(UUID editor) {
        return !editor.equals(proposedBy);
    }

    boolean mayBeHeardBy(UUID editor) {
        return !editor.equals(decidedBy) && !editor.equals(proposedBy);
    }

    boolean mayBeAppealed(Instant now) {
        return state == MeasureState.IN_FORCE && now.isBefore(endsAt);
    }

    boolean hasEffectAt(Instant now) {
        return state.hasEffect() && now.isBefore(endsAt);
    }

    private void require(MeasureState wanted) {
        if (state != wanted) {
            throw new BreachRefused(Why.WRONG_STATE);
        }
    }

    private static void requireEnd(Instant end, Instant now) {
        if (!now.isBefore(end)) {
            throw new BreachRefused(Why.TERM_IN_THE_PAST);
        }
    }

    UUID id() {
        return id;
    }

    UUID file() {
        return fileId;
    }

    Rung rung() {
        return rung;
    }

    Suspect against() {
        return person != null
                ? new Suspect.OnePerson(person)
                : new Suspect.WholeOutlet(Optional.ofNullable(outletKey).orElseThrow());
    }

    Instant until() {
        return endsAt;
    }

    Reason reason() {
        return new Reason(reason);
    }

    MeasureState state() {
        return state;
    }

    Done proposed() {
        return new Done(proposedAt, Optional.ofNullable(proposedBy));
    }

    Optional<Done> decided() {
        return Done.of(decidedAt, decidedBy);
    }

    Optional<Done> appealed() {
        return Done.of(appealedAt, appealedBy);
    }

    Optional<String> appealWords() {
        return Optional.ofNullable(appeal);
    }

    Optional<Done> heard() {
        return Done.of(heardAt, heardBy);
    }

    Optional<Reason> answer() {
        return Optional.ofNullable(answer).map(Reason::new);
    }
}
