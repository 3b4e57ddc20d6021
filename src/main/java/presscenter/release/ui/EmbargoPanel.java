package presscenter.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import presscenter.embargo.Embargo;
import presscenter.release.DeskRelease;
import presscenter.release.DeskRelease.Action;
import presscenter.release.ReleaseNumber;
import presscenter.ui.Words;

/** When the release lifts and what may be done about it: closing first, opening and taking back apart (E18). */
class EmbargoPanel extends Aside {
    private final transient EditorParts parts;
    private final transient DeskRelease release;
    private final transient TextVerbs.Saving page;

    EmbargoPanel(EditorParts parts, DeskRelease release, TextVerbs.Saving page) {
        this.parts = parts;
        this.release = release;
        this.page = page;
        addClassName("embargo-panel");
        getElement().setAttribute("aria-label", Words.now("release.embargo.panel"));
        add(lifts());
        add(section(
                offered(Action.DELIVER, Buttons.primary("release.embargo.deliver", this::deliver)),
                offered(Action.PLAN_EMBARGO, Buttons.plain("release.embargo.plan", this::plan)),
                offered(Action.EXTEND, Buttons.plain("release.embargo.extend", this::extend)),
                offered(Action.HOLD, Buttons.plain("release.embargo.hold", this::hold)),
                offered(Action.APPROVE_FACTS, Buttons.plain("release.embargo.approve-facts", this::approveFacts))));
        add(section(
                offered(Action.END_HOLD, Buttons.danger("release.embargo.end-hold", this::endHold)),
                offered(Action.LIFT_EARLY, Buttons.danger("release.embargo.lift-early", this::liftEarly)),
                offered(Action.WITHDRAW, Buttons.danger("release.embargo.withdraw", this::withdraw))));
    }

    private Section lifts() {
        var heading = new H2(Words.now("release.embargo.lifts"));
        var section = new Section(heading);
        var when = new Paragraph(inWords());
        when.addClassNames("when", "num");
        section.add(when);
        release.visibleFrom().or(() -> release.embargo().lift()).ifPresent(at -> {
            var zones = new Paragraph(parts.times().zones(at, parts.zone(), Words.languageNow()));
            zones.addClassNames("zones", "num");
            section.add(zones);
        });
        if (!(release.embargo() instanceof Embargo.None)) {
            var readers = new Paragraph(Words.now("release.embargo.readers", release.canRead(), release.opened()));
            readers.addClassName("zones");
            section.add(readers);
        }
        if (release.heldSince().isPresent() || release.allHeldSince().isPresent()) {
            section.add(new Paragraph(Words.now("release.embargo.is-held")));
        }
        return section;
    }

    private String inWords() {
        var language = Words.languageNow();
        if (release.withdrawn().isPresent()) {
            return Words.now(
                    "release.embargo.withdrawn-at",
                    parts.times().dateAndTime(release.withdrawn().get(), language));
        }
        if (release.out()) {
            return Words.now(
                    "release.embargo.out-since",
                    parts.times().dateAndTime(release.visibleFrom().orElseThrow(), language));
        }
        return switch (release.embargo()) {
            case Embargo.None none -> Words.now("release.embargo.form.at-once");
            case Embargo.Until until -> parts.times().dateAndTime(until.at(), language);
            case Embargo.UntilDelivered delivered ->
                delivered
                        .expected()
                        .map(at -> Words.now(
                                "release.embargo.expected-about", parts.times().dateAndTime(at, language)))
                        .orElseGet(() -> Words.now("release.embargo.form.delivered"));
            case Embargo.UntilFurtherNotice notice -> Words.now("release.embargo.form.notice");
        };
    }

    private void plan() {
        var fields = new EmbargoFields(parts, List.of(EmbargoFields.Form.values()), true);
        fields.show(release);
        ask(
                "release.embargo.plan",
                "release.embargo.follows.plan",
                false,
                () -> {
                    var plan = fields.plan();
                    plan.ifPresent(chosen -> parts.desk().plan(number(), chosen));
                    return plan.isPresent();
                },
                fields);
    }

    private void extend() {
        var fields = new EmbargoFields(
                parts,
                release.embargo() instanceof Embargo.UntilDelivered
                        ? List.of(EmbargoFields.Form.DELIVERED, EmbargoFields.Form.FURTHER_NOTICE)
                        : List.of(EmbargoFields.Form.INSTANT, EmbargoFields.Form.FURTHER_NOTICE),
                false);
        var reason = new ReasonFields();
        ask(
                "release.embargo.extend",
                "release.embargo.follows.extend",
                false,
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
        withReason(
                "release.embargo.hold",
                "release.embargo.follows.hold",
                false,
                why -> parts.embargo().hold(number(), why));
    }

    private void endHold() {
        withReason(
                "release.embargo.end-hold",
                "release.embargo.follows.end-hold",
                true,
                why -> parts.embargo().endHold(number(), why));
    }

    private void liftEarly() {
        withReason(
                "release.embargo.lift-early",
                "release.embargo.follows.lift-early",
                true,
                why -> parts.embargo().liftEarly(number(), Optional.<Instant>empty(), why));
    }

    private void deliver() {
        ask("release.embargo.deliver", "release.embargo.follows.deliver", false, () -> {
            parts.embargo().deliver(number());
            return true;
        });
    }

    private void approveFacts() {
        page.act(() -> parts.desk().approveFacts(number(), release.facts()));
    }

    private void withdraw() {
        var told = new WordsInThree("release.embargo.told");
        var reason = new ReasonFields();
        ask(
                "release.embargo.withdraw",
                "release.embargo.follows.withdraw",
                true,
                () -> {
                    var why = reason.reason();
                    if (!told.isComplete() || why.isEmpty()) {
                        return false;
                    }
                    parts.embargo().withdraw(number(), why.get(), told.words());
                    return true;
                },
                reason,
                told);
    }

    private void withReason(
            String verb,
            String follows,
            boolean dangerous,
            java.util.function.Consumer<presscenter.release.Reason> does) {
        var reason = new ReasonFields();
        ask(
                verb,
                follows,
                dangerous,
                () -> {
                    var why = reason.reason();
                    why.ifPresent(does);
                    return why.isPresent();
                },
                reason);
    }

    private void ask(String verb, String follows, boolean dangerous, BooleanSupplier does, Component... fields) {
        new VerbDialog(
                        verb,
                        Words.now(follows, release.canRead(), release.opened()),
                        dangerous,
                        does,
                        page::again,
                        fields)
                .open();
    }

    private Optional<NativeButton> offered(Action action, NativeButton button) {
        return release.actions().contains(action) ? Optional.of(button) : Optional.empty();
    }

    @SafeVarargs
    private static Section section(Optional<NativeButton>... buttons) {
        var section = new Section();
        section.addClassName("act");
        for (var button : buttons) {
            button.ifPresent(section::add);
        }
        section.setVisible(section.getComponentCount() > 0);
        return section;
    }

    private ReleaseNumber number() {
        return release.number();
    }
}
