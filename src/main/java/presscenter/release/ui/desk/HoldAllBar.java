package presscenter.release.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import presscenter.release.HoldOfAll;
import presscenter.release.Reason;
import presscenter.release.Refused;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.ReasonFields;
import presscenter.release.ui.Refusals;
import presscenter.release.ui.VerbDialog;
import presscenter.release.ui.WhileOpen;
import presscenter.role.Role;
import presscenter.security.Person;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/**
 * While all embargoed texts are on hold: since when, by whom, why, and the way out of it (E22). Stands at the head of
 * every view of the desk, empty otherwise.
 */
public final class HoldAllBar extends Div {
    private static final Duration UNDO = Duration.ofMinutes(2);

    private final transient DeskParts parts;
    private final Div said = new Div();
    private final Div verbs = new Div();
    private transient Optional<HoldOfAll> shown = Optional.empty();

    public HoldAllBar(DeskParts parts) {
        this.parts = parts;
        addClassName("hold-bar");
        said.getElement().setAttribute("role", "status");
        verbs.addClassName("actions");
        add(said, verbs);
        setVisible(false);
        WhileOpen.look(this, parts.pages(), this::look);
    }

    /** Asks anew; touches nothing if nothing changed. */
    public void look() {
        var person = parts.account().person();
        var now = person.filter(each -> each.isOneOf(Role.PRESS_OFFICER, Role.EDITOR, Role.TRANSLATOR))
                .flatMap(each -> parts.releases().holdOfAll());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        said.removeAll();
        verbs.removeAll();
        setVisible(now.isPresent());
        now.ifPresent(hold -> say(hold, person.orElseThrow()));
    }

    private void say(HoldOfAll hold, Person person) {
        said.add(new Paragraph(Words.of(
                "release.desk.hold-all.bar", parts.times().stamp(hold.since()), name(hold.by()), reason(hold))));
        hold.proposedBy()
                .ifPresent(proposer -> said.add(new Paragraph(
                        proposer.equals(person.id())
                                ? Words.of("release.desk.hold-all.you-proposed")
                                : Words.of("release.desk.hold-all.proposed", name(proposer)))));
        if (hold.mayUndo()) {
            verbs.add(Buttons.plain("release.desk.hold-all.undo", this::undo));
            whenItIsTooLate(hold);
        }
        if (hold.mayEnd() && !hold.proposedBy().equals(Optional.of(person.id()))) {
            var verb = hold.proposedBy().isPresent()
                    ? "release.desk.hold-all.confirm-end"
                    : "release.desk.hold-all.propose-end";
            verbs.add(Buttons.asking(Buttons.plain(verb, () -> askToEnd(verb, hold))));
        }
    }

    /** Two minutes after the press the button goes, without a request from anybody. */
    private void whenItIsTooLate(HoldOfAll hold) {
        var left = Duration.between(parts.now(), hold.since().plus(UNDO));
        verbs.getElement()
                .executeJs("return new Promise(late => setTimeout(late, $0))", (double) left.toMillis() + 500)
                .then(late -> look());
    }

    private void undo() {
        try {
            parts.embargo().undoHoldAll();
            Notices.good("release.desk.hold-all.undone");
        } catch (Refused refused) {
            Notices.alert("release.desk.refused", Refusals.say(refused));
        }
        look();
    }

    private void askToEnd(String verb, HoldOfAll hold) {
        var reason = new ReasonFields("cause-gone").proposeFirst();
        new VerbDialog(
                        verb,
                        Words.now(verb + ".what", hold.missed()),
                        true,
                        () -> {
                            var why = reason.reason();
                            why.ifPresent(this::end);
                            return why.isPresent();
                        },
                        this::look,
                        reason)
                .open();
    }

    private void end(Reason reason) {
        if (parts.embargo().endHoldAll(reason)) {
            Notices.good("release.desk.hold-all.ended");
        } else {
            Notices.tell("release.desk.hold-all.you-proposed");
        }
    }

    private static Signal<String> reason(HoldOfAll hold) {
        return hold.reason().startsWith(Reason.PREPARED)
                ? Words.of(hold.reason())
                : Words.language().map(language -> hold.reason());
    }

    private String name(UUID person) {
        return parts.identities().nameOf(person).orElse("–");
    }
}
