package presscenter.release;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import presscenter.embargo.Circle;
import presscenter.embargo.Embargo;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Moment;

/**
 * A release as the desk sees it: all texts in all states, and what this person may do now.
 *
 * @param number its number
 * @param state where it stands
 * @param source in which it was first written
 * @param facts as they stand, approved or not
 * @param approvedFacts what of them is approved, and is or will be seen by readers; empty before the first approval
 * @param contact a person's key or {@code duty}
 * @param texts one for each language
 * @param embargo until when
 * @param typed the embargo's times as they were typed
 * @param window from when the circle may read
 * @param circle who may read under embargo
 * @param visibleFrom from when it is or will be out; empty if nobody knows
 * @param out whether it is out now
 * @param heldSince since when it is on hold
 * @param doubt why two editors confirm its lift before the hold ends (E44)
 * @param allHeldSince since when all embargoed texts are on hold
 * @param delivery whether a speech is to be checked
 * @param replacedBy the newer release
 * @param withdrawn when it was taken back
 * @param changes of the embargo, oldest first
 * @param notices that readers see
 * @param opened how many readers opened it under embargo
 * @param canRead how many readers may read it under embargo
 * @param actions what this person may do with the whole release now
 */
public record DeskRelease(
        ReleaseNumber number,
        ReleaseState state,
        Language source,
        FactsDraft facts,
        Optional<FactsDraft> approvedFacts,
        String contact,
        Map<Language, Text> texts,
        Embargo embargo,
        Typed typed,
        Optional<Instant> window,
        Circle circle,
        Optional<Instant> visibleFrom,
        boolean out,
        Optional<Instant> heldSince,
        Optional<InDoubt> doubt,
        Optional<Instant> allHeldSince,
        Delivery delivery,
        Optional<ReleaseNumber> replacedBy,
        Optional<Instant> withdrawn,
        List<Change> changes,
        List<PublicNotice> notices,
        int opened,
        long canRead,
        Set<Action> actions) {
    public DeskRelease {
        texts = Map.copyOf(texts);
        changes = List.copyOf(changes);
        notices = List.copyOf(notices);
        actions = Set.copyOf(actions);
    }

    /** The text in this language, which may be empty yet. */
    public Text text(Language language) {
        return Objects.requireNonNull(texts.get(language), "a release has a place for each language");
    }

    /**
     * What an approval of this text covers, as it is shown here; to be given back with the press.
     *
     * @throws java.util.NoSuchElementException if it has no working version
     */
    public Seen seen(Language language) {
        var version = text(language).working().orElseThrow();
        return new Seen(
                version.number(),
                version.revision(),
                facts,
                embargo,
                window,
                circle,
                text(language).ofApproval());
    }

    /** The embargo that it has, to be given back with another one (S12). */
    public Planned planned() {
        return new Planned(embargo, window, circle);
    }

    /** What stands beside its texts, to be given back with what it becomes (S12). */
    public Beside beside() {
        return new Beside(facts, contact, source);
    }

    /** Whether the facts are approved as they stand. */
    public boolean factsApproved() {
        return approvedFacts.equals(Optional.of(facts));
    }

    /** What a person may do with a release or a text, so that the page need not know the rules. */
    public enum Action {
        BEGIN,
        WRITE,
        CHANGE,
        SUBMIT,
        RECALL,
        RETURN,
        APPROVE,
        DISCARD,
        GIVE_ABSENCE,
        NO_RETRANSLATION,
        REVISE_FACTS,
        APPROVE_FACTS,
        CONTACT,
        CHANGE_SOURCE,
        PLAN_EMBARGO,
        ASSIGN,
        EXTEND,
        HOLD,
        TAKE_OUT,
        END_HOLD,
        LIFT_EARLY,
        DELIVER,
        WITHDRAW,
        REPLACE,
        CHECK_AGAINST_DELIVERY,
        PREVIEW,
        READ_VERSIONS
    }

    /** What comes of it if a text is approved, or is said to be missing. */
    public enum Effect {
        /** It is out at once. */
        OUT_NOW,
        /** It takes the place of what readers read now. */
        REPLACES,
        /** The release is ready, and comes out when its embargo lifts. */
        AT_THE_LIFT,
        /** The release waits for another text still. */
        WAITS_FOR_OTHERS,
        /** Nothing that readers would see. */
        NOTHING
    }

    /**
     * The times of an embargo as they were typed (E10), each empty if there is none: what its form begins with. Of a
     * lift that nobody typed, "now", it is what UTC's clock shows.
     *
     * @param lift when it lifts, or lifted
     * @param expected when a speech is expected
     * @param window from when the circle may read
     */
    public record Typed(Optional<Moment> lift, Optional<Moment> expected, Optional<Moment> window) {}

    /**
     * A lift that is doubted (E44).
     *
     * @param cause why
     * @param confirmedBy the first editor who has confirmed it
     */
    public record InDoubt(Doubt cause, Optional<UUID> confirmedBy) {}

    /**
     * That somebody translates.
     *
     * @param person the translator
     * @param expected when the desk counts on it, as it was typed
     */
    public record Assigned(UUID person, Optional<Moment> expected) {
        /** When the desk counts on it: what is compared (E10). */
        public Optional<Instant> expectedAt() {
            return expected.map(Moment::instant);
        }

        boolean isTheSameAs(Assigned other) {
            return person.equals(other.person) && expectedAt().equals(other.expectedAt());
        }
    }

    /**
     * One text at the desk.
     *
     * @param language its language
     * @param approved the version that readers may see
     * @param working the version that is being written or read
     * @param outOfDate whether its source moved on since (L3)
     * @param absenceReason why it is missing
     * @param absenceUntil when it follows, as it was typed
     * @param assigned who translates it
     * @param kinds what a submission of it may be now
     * @param ofApproval what its approval would bring about now
     * @param ofAbsence what it would bring about now to say that it is missing
     * @param actions what this person may do with it now
     */
    public record Text(
            Language language,
            Optional<Version> approved,
            Optional<Version> working,
            boolean outOfDate,
            Localized<String> absenceReason,
            Optional<Moment> absenceUntil,
            List<Assigned> assigned,
            Set<ChangeKind> kinds,
            Effect ofApproval,
            Effect ofAbsence,
            Set<Action> actions) {
        public Text {
            assigned = List.copyOf(assigned);
            kinds = Set.copyOf(kinds);
            actions = Set.copyOf(actions);
        }

        /** What readers are told of its being missing; empty if nothing was said. */
        public Optional<Absence> absence() {
            return absenceReason.isEmpty() ? Optional.empty() : Optional.of(new Absence(absenceReason, absenceUntil));
        }

        /** Who translates it. */
        public List<UUID> translators() {
            return assigned.stream().map(Assigned::person).toList();
        }

        /** The version that the desk works with: the working one, else the approved one. */
        public Optional<Version> current() {
            return working.or(() -> approved);
        }
    }

    /**
     * One version of a text.
     *
     * @param number counted from 1 in its language
     * @param revision to save upon (S12)
     * @param state where it stands
     * @param change what it is to the one before
     * @param words as stored
     * @param madeFrom the source's version from which it was translated
     * @param savedAt when somebody last saved
     * @param savedBy who
     * @param submittedAt when it was handed over
     * @param submittedBy by whom
     * @param remark why it came back
     * @param wrong for a correction
     * @param right for a correction or clarification
     * @param approvedAt when
     * @param approvedBy by whom
     */
    public record Version(
            int number,
            int revision,
            TextState state,
            ChangeKind change,
            TextDraft words,
            Optional<Integer> madeFrom,
            Instant savedAt,
            UUID savedBy,
            Optional<Instant> submittedAt,
            Optional<UUID> submittedBy,
            Optional<String> remark,
            Localized<String> wrong,
            Localized<String> right,
            Optional<Instant> approvedAt,
            Optional<UUID> approvedBy) {
        static Version of(TextVersion version) {
            return new Version(
                    version.number(),
                    version.revision(),
                    version.state(),
                    version.changeKind(),
                    version.words(),
                    version.madeFrom(),
                    version.savedAt(),
                    version.savedBy(),
                    version.submittedAt(),
                    version.submittedBy(),
                    version.remark(),
                    version.wrong(),
                    version.putRight(),
                    version.approvedAt(),
                    version.approvedBy());
        }
    }

    /**
     * One decision about when it opens.
     *
     * @param kind {@code EXTENDED}, {@code LIFTED_EARLY}, {@code HELD}, {@code HOLD_ENDED}, {@code DELIVERED} or
     *     {@code WITHDRAWN}
     * @param at when
     * @param by whom; empty for the press center itself
     * @param before the lift before
     * @param after the lift after
     * @param reason a prepared reason's key or own words
     */
    public record Change(
            String kind,
            Instant at,
            Optional<UUID> by,
            Optional<Instant> before,
            Optional<Instant> after,
            String reason) {}
}
