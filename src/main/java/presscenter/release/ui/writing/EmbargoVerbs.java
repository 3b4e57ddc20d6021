package presscenter.release.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.BooleanSupplier;
import presscenter.embargo.Embargo;
import presscenter.release.DeskRelease;
import presscenter.release.DeskRelease.Action;
import presscenter.release.ReleaseNumber;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeliveryDialog;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.EmbargoFields;
import presscenter.release.ui.ReasonFields;
import presscenter.release.ui.VerbDialog;
import presscenter.ui.Words;

/**
 * What closes a release, and "Delivered": the daily verbs, which an officer needs at any hour, also on a phone (E18).
 */
final class EmbargoVerbs extends Section {
    private final transient DeskParts parts;
    private final transient DeskRelease release;
    private final transient DeskPage page;

    EmbargoVerbs(DeskParts parts, DeskRelease release, DeskPage page) {
        this.parts = parts;
        this.release = release;
        this.page = page;
        addClassNames("act", "embargo-verbs");
        offer(Action.DELIVER, Buttons.asking(Buttons.primary("release.embargo.deliver", this::deliver)));
        offer(Action.PLAN_EMBARGO, Buttons.asking(Buttons.plain("release.embargo.plan", this::plan)));
        offer(Action.EXTEND, Buttons.asking(Buttons.plain("release.embargo.extend", this::extend)));
        offer(Action.HOLD, Buttons.asking(Buttons.plain("release.embargo.hold", this::hold)));
        offer(Action.TAKE_OUT, Buttons.asking(Buttons.plain("release.circle.take-out", this::takeOut)));
        setVisible(getComponentCount() > 0);
    }

    private void offer(Action action, Component button) {
        if (release.actions().contains(action)) {
            add(button);
        }
    }

    private void plan() {
        var fields = new PlanFields(parts, release);
        ask(
                "release.embargo.plan",
                Words.now(approvedAlready() ? "release.embargo.follows.plan" : "release.embargo.follows.plan-first"),
                fields::set,
                fields);
    }

    private boolean approvedAlready() {
        return release.texts().values().stream()
                .anyMatch(text -> text.approved().isPresent());
    }

    private void extend() {
        var fields = new EmbargoFields(
                parts,
                release.embargo() instanceof Embargo.UntilDelivered
                        ? List.of(EmbargoFields.Form.DELIVERED, EmbargoFields.Form.FURTHER_NOTICE)
                        : List.of(EmbargoFields.Form.INSTANT, EmbargoFields.Form.FURTHER_NOTICE),
                false);
        var reason = new ReasonFields("schedule", "speaker-late", "facts-being-checked", "partner-asked");
        ask(
                "release.embargo.extend",
                Words.now("release.embargo.follows.extend", release.canRead(), release.opened()),
                () -> {
                    var plan = fields.plan();
                    var why = reason.reason();
                    if (plan.isEmpty() || why.isEmpty()) {
                        return false;
                    }
                    parts.embargo().extend(number(), plan.get(), why.get());
                    return true;
                },
                fields,
                reason);
    }

    private void hold() {
        var reason = new ReasonFields(
                "suspected-leak", "facts-being-checked", "partner-asked", "error", "event-cancelled", "speaker-late");
        ask(
                "release.embargo.hold",
                Words.now("release.embargo.follows.hold", release.canRead(), release.opened()),
                () -> {
                    var why = reason.reason();
                    why.ifPresent(given -> parts.embargo().hold(number(), given));
                    return why.isPresent();
                },
                reason);
    }

    private void takeOut() {
        var fields = new LeavingFields(parts, release.circle());
        ask(
                "release.circle.take-out",
                Words.now("release.circle.follows.take-out"),
                () -> {
                    var who = fields.who();
                    who.ifPresent(persons -> parts.embargo().takeOut(number(), persons));
                    return who.isPresent();
                },
                fields);
    }

    private void deliver() {
        DeliveryDialog.ask(parts, release, page::again);
    }

    private void ask(String verb, String follows, BooleanSupplier does, Component... fields) {
        if (page.save()) {
            new VerbDialog(verb, follows, false, does, page::again, fields).open();
        }
    }

    private ReleaseNumber number() {
        return release.number();
    }
}
