package presscenter.release.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import presscenter.release.DeskRelease;
import presscenter.release.DeskRelease.Action;
import presscenter.release.Reason;
import presscenter.release.ReleaseNumber;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.ReasonFields;
import presscenter.release.ui.TypedTimeField;
import presscenter.release.ui.VerbDialog;
import presscenter.release.ui.WordsInThree;
import presscenter.ui.Words;

/**
 * What opens, what takes back and what throws away: apart from the daily verbs, each with what follows and a reason.
 */
final class DangerousVerbs extends Section {
    private final transient DeskParts parts;
    private final transient DeskRelease release;
    private final transient DeskRelease.Text text;
    private final transient DeskPage page;

    DangerousVerbs(DeskParts parts, DeskRelease release, DeskRelease.Text text, DeskPage page) {
        this.parts = parts;
        this.release = release;
        this.text = text;
        this.page = page;
        addClassNames("act", "dangerous");
        getElement().bindAttribute("aria-label", Words.of("release.embargo.dangerous"));
        offer(release.actions().contains(Action.END_HOLD), endOfHold(), this::endHold);
        offer(release.actions().contains(Action.LIFT_EARLY), "release.embargo.lift-early", this::liftEarly);
        offer(release.actions().contains(Action.WITHDRAW), "release.embargo.withdraw", this::withdraw);
        offer(text.actions().contains(Action.DISCARD), "release.editor.discard", this::discard);
        setVisible(getComponentCount() > 0);
    }

    private void offer(boolean may, String verb, com.vaadin.flow.function.SerializableRunnable ask) {
        if (may) {
            add(Buttons.asking(Buttons.danger(verb, ask)));
        }
    }

    /** A lift that is doubted is confirmed, by two (E44). */
    private String endOfHold() {
        return release.doubt().isPresent() ? "release.embargo.confirm-lift" : "release.embargo.end-hold";
    }

    private void endHold() {
        var follows = release.doubt()
                .map(doubt -> doubt.confirmedBy().isPresent()
                        ? "release.embargo.follows.confirm-lift-second"
                        : "release.embargo.follows.confirm-lift-first")
                .orElse("release.embargo.follows.end-hold");
        withReason(
                endOfHold(),
                follows,
                new ReasonFields("cause-gone"),
                why -> parts.embargo().endHold(number(), release.planned(), why));
    }

    private void liftEarly() {
        var audience = release.approvedFacts().orElseGet(release::facts).audience();
        var at = new TypedTimeField(parts, "release.embargo.lift-early-at");
        var reason = new ReasonFields("schedule", "published-elsewhere", "partner-asked");
        ask(
                "release.embargo.lift-early",
                Words.now(
                        "release.embargo.follows.lift-early",
                        release.canRead(),
                        release.opened(),
                        audience.name().toLowerCase(Locale.ROOT),
                        parts.readersOf(audience)),
                () -> {
                    var why = reason.reason();
                    if (!at.isFit(false) || why.isEmpty()) {
                        return false;
                    }
                    parts.embargo().liftEarly(number(), at.moment(), why.get());
                    return true;
                },
                at,
                reason);
    }

    private void withdraw() {
        var told = new WordsInThree("release.embargo.told");
        var reason = new ReasonFields("error", "event-cancelled", "partner-asked", "published-elsewhere");
        ask(
                "release.embargo.withdraw",
                Words.now(
                        release.out() ? "release.embargo.follows.withdraw-out" : "release.embargo.follows.withdraw",
                        release.canRead(),
                        release.opened(),
                        parts.log().openedBy(number().toString()).size()),
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

    private void discard() {
        ask("release.editor.discard", Words.now("release.editor.follows.discard"), () -> {
            parts.writing().discard(number(), text.language());
            return true;
        });
    }

    private void withReason(String verb, String follows, ReasonFields reason, Consumer<Reason> does) {
        ask(
                verb,
                Words.now(follows, release.canRead(), release.opened()),
                () -> {
                    Optional<Reason> why = reason.reason();
                    why.ifPresent(does);
                    return why.isPresent();
                },
                reason);
    }

    private void ask(String verb, String follows, BooleanSupplier does, Component... fields) {
        if (page.save()) {
            new VerbDialog(verb, follows, true, does, page::again, fields).open();
        }
    }

    private ReleaseNumber number() {
        return release.number();
    }
}
