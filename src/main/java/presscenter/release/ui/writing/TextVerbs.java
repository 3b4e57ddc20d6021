package presscenter.release.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import java.util.function.BooleanSupplier;
import presscenter.language.Language;
import presscenter.release.ChangeKind;
import presscenter.release.DeskRelease;
import presscenter.release.DeskRelease.Action;
import presscenter.release.ReleaseNumber;
import presscenter.release.Submission;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.TextNames;
import presscenter.release.ui.VerbDialog;
import presscenter.ui.Words;

/** What may be done with one text now; the first is the next step. Each grave one says first what follows. */
final class TextVerbs extends Section {
    private final transient DeskParts parts;
    private final transient DeskRelease release;
    private final transient DeskRelease.Text text;
    private final transient DeskPage page;
    private final Div next = new Div();
    private final Div more = new Div();

    TextVerbs(DeskParts parts, DeskRelease release, DeskRelease.Text text, DeskPage page) {
        this.parts = parts;
        this.release = release;
        this.text = text;
        this.page = page;
        addClassNames("act", "text-verbs");
        next.addClassName("next");
        more.addClassName("more");
        add(next, more);
        next();
        more();
        setVisible(next.getComponentCount() + more.getComponentCount() > 0);
    }

    /** What this person is here for. */
    private void next() {
        var name = TextNames.of(language()); // on this page there are three
        offer(next, Action.APPROVE, Buttons.primary("release.editor.approve", this::approve));
        offer(next, Action.RETURN, Buttons.asking(Buttons.plain("release.editor.return", this::giveBack)));
        offer(next, Action.SUBMIT, Buttons.primary(Words.of("release.editor.submit", name), this::submit));
        offer(
                next,
                Action.BEGIN,
                Buttons.primary(
                        Words.of("release.editor.begin", name),
                        () -> page.act(() -> parts.writing().begin(number(), language()))));
    }

    private void more() {
        offer(more, Action.CHANGE, Buttons.asking(Buttons.plain("release.editor.change", this::change)));
        offer(
                more,
                Action.RECALL,
                Buttons.plain(
                        "release.editor.recall",
                        () -> page.act(() -> parts.writing().recall(number(), language()))));
        offer(
                more,
                Action.NO_RETRANSLATION,
                Buttons.quiet(
                        "release.editor.no-retranslation",
                        () -> page.act(() -> parts.writing().noRetranslation(number(), language()))));
        offer(more, Action.GIVE_ABSENCE, Buttons.asking(Buttons.quiet("release.editor.absence", this::giveAbsence)));
        if (release.actions().contains(Action.ASSIGN) && language() != release.source()) {
            more.add(Buttons.asking(Buttons.quiet("release.assign", this::assign)));
        }
    }

    private void offer(Div place, Action action, Component button) {
        if (text.actions().contains(action)) {
            place.add(button);
        }
    }

    private void change() {
        var follows = release.out()
                ? Words.now("release.editor.follows.change")
                : Words.now("release.editor.follows.change-before");
        ask("release.editor.change", follows, () -> {
            parts.writing().change(number(), language());
            return true;
        });
    }

    /** A first text is handed over at one press; a change of an approved one says first what it is. */
    private void submit() {
        if (!page.save()) {
            return;
        }
        if (text.kinds().equals(Set.of(ChangeKind.FIRST))) {
            page.act(() -> parts.writing().submit(number(), language(), Submission.FIRST));
            return;
        }
        var fields = new SubmissionFields(release, text);
        var follows =
                Words.now(release.out() ? "release.editor.follows.submit" : "release.editor.follows.submit-before");
        ask(
                "release.editor.submit-verb",
                follows,
                () -> {
                    var submission = fields.submission();
                    submission.ifPresent(given -> parts.writing().submit(number(), language(), given));
                    return submission.isPresent();
                },
                fields);
    }

    /** What changed stands on the page; a typo is one press, all else says first what its approval brings about. */
    private void approve() {
        if (text.working().orElseThrow().change() == ChangeKind.TYPO
                && text.approved().isPresent()
                && release.factsApproved()) {
            page.act(() -> parts.approval().approve(number(), language(), release.seen(language())));
            return;
        }
        var approval = new ApprovalQuestion(parts, release, text);
        ask(
                "release.editor.approve",
                approval.follows(),
                () -> {
                    parts.approval().approve(number(), language(), release.seen(language()), approval.alsoTouches());
                    return true;
                },
                approval);
    }

    private void giveBack() {
        var remark = new TextArea(Words.now("release.editor.remark"));
        remark.setWidthFull();
        remark.setManualValidation(true);
        remark.setErrorMessage(Words.now("release.editor.remark-missing"));
        ask(
                "release.editor.return",
                Words.now("release.editor.follows.return"),
                () -> {
                    remark.setInvalid(remark.getValue().isBlank());
                    if (remark.isInvalid()) {
                        remark.focus();
                        return false;
                    }
                    parts.writing().giveBack(number(), language(), remark.getValue());
                    return true;
                },
                remark);
    }

    private void giveAbsence() {
        var question = new AbsenceQuestion(parts, release, text);
        ask(
                "release.editor.absence",
                Words.now("release.editor.follows.absence." + text.ofAbsence().name()),
                question::give,
                question);
    }

    private void assign() {
        var fields = new TranslatorFields(parts, release, text);
        ask("release.assign", Words.now("release.assign.follows"), fields::assign, fields);
    }

    private void ask(String verb, String follows, BooleanSupplier does, Component... fields) {
        new VerbDialog(verb, follows, false, does, page::again, fields).open();
    }

    private ReleaseNumber number() {
        return release.number();
    }

    private Language language() {
        return text.language();
    }
}
