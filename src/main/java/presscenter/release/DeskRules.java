package presscenter.release;

import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import presscenter.embargo.Circle;
import presscenter.embargo.Embargo;
import presscenter.embargo.EmbargoRule;
import presscenter.language.Language;
import presscenter.release.DeskRelease.Action;
import presscenter.release.DeskRelease.Effect;
import presscenter.security.Person;

/**
 * What one person may do with one release at one moment, and what would come of it: the desk says it, so that a page
 * need not know the rules. The verbs themselves refuse whatever is not said here.
 */
record DeskRules(Release release, Person person, boolean out, Optional<Instant> allHeld, Instant now) {
    /** What may be done with the whole release. */
    Set<Action> actions() {
        var may = EnumSet.noneOf(Action.class);
        if (!isOfTheDesk(person)) {
            return may;
        }
        may.add(Action.PREVIEW);
        may.add(Action.READ_VERSIONS);
        if (release.state() == ReleaseState.WITHDRAWN) {
            return may;
        }
        may.add(Action.REVISE_FACTS);
        may.add(Action.CONTACT);
        may.add(Action.ASSIGN);
        if (release.mayChangeSource()) {
            may.add(Action.CHANGE_SOURCE);
        }
        if (person.isOneOf(EDITOR)
                && release.facts()
                        .working()
                        .filter(facts -> !facts.isBy(person.id()))
                        .isPresent()) {
            may.add(Action.APPROVE_FACTS);
        }
        closing(may);
        opening(may);
        afterwards(may);
        return may;
    }

    private void closing(Set<Action> may) {
        if (release.state() == ReleaseState.IN_PREPARATION) {
            may.add(Action.PLAN_EMBARGO);
        }
        if (!out && release.embargo().mayBeExtended()) {
            may.add(Action.EXTEND);
        }
        if (!out && release.embargo().heldSince().isEmpty()) {
            may.add(Action.HOLD);
        }
        if (names()) {
            may.add(Action.TAKE_OUT);
        }
    }

    /** Whether somebody is named under an embargo that still closes the release to others. */
    private boolean names() {
        return !out
                && release.state() == ReleaseState.READY
                && release.embargo().isSet()
                && release.embargo().circle() instanceof Circle.Persons some
                && !some.ids().isEmpty();
    }

    private void opening(Set<Action> may) {
        var editor = person.isOneOf(EDITOR);
        var held = release.embargo().heldSince().isPresent();
        if (!out && !held && allHeld.isEmpty()) {
            if (release.embargo().form() instanceof Embargo.UntilDelivered && release.mayBeDelivered()) {
                may.add(Action.DELIVER);
            }
            if (editor
                    && release.state() == ReleaseState.READY
                    && release.embargo().isSet()) {
                may.add(Action.LIFT_EARLY);
            }
        }
        if (editor && held && !confirmed()) {
            may.add(Action.END_HOLD);
        }
    }

    /** Whether this person has confirmed a lift that waits for a second editor (E44). */
    private boolean confirmed() {
        return release.embargo()
                .inDoubt()
                .flatMap(DeskRelease.InDoubt::confirmedBy)
                .equals(Optional.of(person.id()));
    }

    private void afterwards(Set<Action> may) {
        if (person.isOneOf(EDITOR)) {
            may.add(Action.WITHDRAW);
        }
        if (out && release.afterwards().replacedBy().isEmpty()) {
            may.add(Action.REPLACE);
        }
        if (out && release.delivery() == Delivery.AS_PREPARED) {
            may.add(Action.CHECK_AGAINST_DELIVERY);
        }
    }

    /** What may be done with one text. */
    Set<Action> actions(ReleaseText text, boolean outOfDate, boolean assigned) {
        var may = EnumSet.noneOf(Action.class);
        var desk = isOfTheDesk(person);
        if (release.state() == ReleaseState.WITHDRAWN || !(desk || assigned)) {
            return may;
        }
        text.working()
                .ifPresentOrElse(
                        working -> withWorking(working, desk, may),
                        () -> may.add(text.approved().isPresent() ? Action.CHANGE : Action.BEGIN));
        if (desk && text.approved().isEmpty() && text.language() != release.source()) {
            may.add(Action.GIVE_ABSENCE);
        }
        if (desk && outOfDate) {
            may.add(Action.NO_RETRANSLATION);
        }
        return may;
    }

    private void withWorking(TextVersion working, boolean desk, Set<Action> may) {
        switch (working.state()) {
            case DRAFT, RETURNED -> {
                may.add(Action.WRITE);
                may.add(Action.SUBMIT);
                if (!working.everSubmitted() && working.begunBy().equals(person.id())) {
                    may.add(Action.DISCARD);
                }
            }
            case IN_REVIEW -> {
                may.add(Action.RECALL);
                if (desk) {
                    may.add(Action.RETURN);
                }
                if (mayApprove(working)) {
                    may.add(Action.APPROVE);
                }
            }
            case APPROVED, SUPERSEDED -> {}
        }
    }

    /** Never what one wrote, a time that one set, or facts that one changed. */
    private boolean mayApprove(TextVersion working) {
        return person.isOneOf(EDITOR)
                && !working.isBy(person.id())
                && !release.embargo().isSetBy(person.id())
                && release.facts()
                        .working()
                        .filter(facts -> facts.isBy(person.id()))
                        .isEmpty();
    }

    /** What a submitted version of this text may be to the one before. */
    Set<ChangeKind> kinds(ReleaseText text) {
        if (text.approved().isEmpty()) {
            return EnumSet.of(ChangeKind.FIRST);
        }
        if (!out) {
            return EnumSet.of(ChangeKind.FIRST, ChangeKind.TYPO);
        }
        var kinds = EnumSet.of(ChangeKind.TYPO, ChangeKind.CORRECTION, ChangeKind.CLARIFICATION);
        if (release.delivery() != Delivery.NOT_A_SPEECH) {
            kinds.add(ChangeKind.CHECKED);
        }
        return kinds;
    }

    /** What an approval of this text, which covers the facts too, brings about. */
    Effect ofApproval(Language language) {
        if (out) {
            return release.text(language).approved().isPresent() ? Effect.REPLACES : Effect.OUT_NOW;
        }
        return release.state() == ReleaseState.READY ? Effect.AT_THE_LIFT : onceSettled(language, true);
    }

    /** What it brings about that the text is said to be missing. */
    Effect ofAbsence(Language language) {
        if (out || release.state() == ReleaseState.READY) {
            return Effect.NOTHING;
        }
        return onceSettled(language, release.facts().areApproved());
    }

    private Effect onceSettled(Language language, boolean factsApproved) {
        if (!factsApproved || !Set.of(language).containsAll(release.texts().waitedFor())) {
            return Effect.WAITS_FOR_OTHERS;
        }
        var then = release.factsFor(language, allHeld).asIfApproved(now);
        var opens = !release.embargo().isHeld(allHeld) && EmbargoRule.isOut(then, now);
        return opens ? Effect.OUT_NOW : Effect.AT_THE_LIFT;
    }

    /** Whether a person reads every release in every state. */
    static boolean isOfTheDesk(Person person) {
        return person.isOneOf(PRESS_OFFICER, EDITOR);
    }
}
