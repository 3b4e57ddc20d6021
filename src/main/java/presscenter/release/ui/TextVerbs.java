package presscenter.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import presscenter.embargo.Embargo;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Moment;
import presscenter.release.ChangeKind;
import presscenter.release.DeskRelease;
import presscenter.release.DeskRelease.Action;
import presscenter.release.ReleaseNumber;
import presscenter.release.ReleaseState;
import presscenter.release.Submission;
import presscenter.ui.Words;

/** What may be done with one text now; each grave step says first what follows. */
class TextVerbs extends Div {
    private static final List<ChangeKind> AFTER_THE_LIFT =
            List.of(ChangeKind.TYPO, ChangeKind.CORRECTION, ChangeKind.CLARIFICATION, ChangeKind.CHECKED);

    private final transient EditorParts parts;
    private final transient DeskRelease release;
    private final transient DeskRelease.Text text;
    private final transient Saving page;

    /** The page: saves what is being written, does the verb, and shows what came of it. */
    interface Saving {
        /** Saves first; then runs this, and shows the release again. A refusal is said. */
        void act(Runnable verb);

        /** Saves what is being written; false if it cannot be. */
        boolean save();

        /** Shows the release as it is now. */
        void again();
    }

    TextVerbs(EditorParts parts, DeskRelease release, DeskRelease.Text text, Saving page) {
        this.parts = parts;
        this.release = release;
        this.text = text;
        this.page = page;
        addClassName("actions");
        var desk = parts.desk();
        var number = release.number();
        var language = text.language();
        offer(
                Action.BEGIN,
                Buttons.primary("release.editor.begin", () -> page.act(() -> desk.begin(number, language))));
        offer(Action.CHANGE, Buttons.plain("release.editor.change", this::change));
        offer(Action.SUBMIT, Buttons.primary("release.editor.submit", this::submit));
        offer(
                Action.RECALL,
                Buttons.plain("release.editor.recall", () -> page.act(() -> desk.recall(number, language))));
        offer(Action.APPROVE, Buttons.primary("release.editor.approve", this::approve));
        offer(Action.RETURN, Buttons.plain("release.editor.return", this::giveBack));
        offer(Action.GIVE_ABSENCE, Buttons.quiet("release.editor.absence", this::giveAbsence));
        offer(
                Action.NO_RETRANSLATION,
                Buttons.quiet(
                        "release.editor.no-retranslation",
                        () -> page.act(() -> desk.noRetranslation(number, language))));
        offer(Action.DISCARD, Buttons.danger("release.editor.discard", this::discard));
    }

    private void offer(Action action, Component button) {
        if (text.actions().contains(action)) {
            add(button);
        }
    }

    private void change() {
        ask("release.editor.change", Words.now("release.editor.follows.change"), false, () -> {
            parts.desk().change(number(), language());
            return true;
        });
    }

    private void submit() {
        if (!page.save()) {
            return;
        }
        if (!release.out() || text.approved().isEmpty()) {
            page.act(() -> parts.desk().submit(number(), language(), Submission.FIRST));
            return;
        }
        var kind = new Select<ChangeKind>();
        kind.setLabel(Words.now("release.editor.kind"));
        kind.setItems(AFTER_THE_LIFT);
        kind.setItemLabelGenerator(each -> Words.now("release.editor.kind." + each.name()));
        kind.setValue(ChangeKind.TYPO);
        var wrong = new WordsInThree("release.editor.wrong");
        var right = new WordsInThree("release.editor.right");
        wrong.setVisible(false);
        right.setVisible(false);
        kind.addValueChangeListener(chosen -> {
            wrong.setVisible(chosen.getValue() == ChangeKind.CORRECTION);
            right.setVisible(
                    chosen.getValue() == ChangeKind.CORRECTION || chosen.getValue() == ChangeKind.CLARIFICATION);
        });
        ask(
                "release.editor.submit",
                Words.now("release.editor.follows.submit"),
                false,
                () -> {
                    var complete =
                            (!wrong.isVisible() || wrong.isComplete()) && (!right.isVisible() || right.isComplete());
                    if (complete) {
                        parts.desk()
                                .submit(
                                        number(),
                                        language(),
                                        new Submission(
                                                kind.getValue(),
                                                wrong.isVisible() ? wrong.words() : Localized.none(),
                                                right.isVisible() ? right.words() : Localized.none(),
                                                Set.of()));
                    }
                    return complete;
                },
                kind,
                wrong,
                right);
    }

    /** What changed comes first, then what follows: with no embargo, that it publishes now. */
    private void approve() {
        var working = text.working().orElseThrow();
        var before = text.approved().map(DeskRelease.Version::words);
        var publishes = release.out()
                || (release.embargo() instanceof Embargo.None && release.state() == ReleaseState.IN_PREPARATION);
        var follows = Words.now(publishes ? "release.editor.follows.publishes" : "release.editor.follows.approve");
        ask(
                "release.editor.approve",
                follows,
                false,
                () -> {
                    parts.desk().approve(number(), language(), release.seen(language()));
                    return true;
                },
                before.<Component>map(words -> new ChangedWords(language(), words, working.words()))
                        .orElseGet(() -> new SourcePane(language(), working.words())),
                new NoticeWords(working));
    }

    private void giveBack() {
        var remark = new TextArea(Words.now("release.editor.remark"));
        remark.setWidthFull();
        ask(
                "release.editor.return",
                Words.now("release.editor.follows.return"),
                false,
                () -> {
                    parts.desk().giveBack(number(), language(), remark.getValue());
                    return true;
                },
                remark);
    }

    private void giveAbsence() {
        var why = new WordsInThree("release.editor.absence-reason");
        var expected = new TypedTimeField(parts, "release.editor.absence-until");
        ask(
                "release.editor.absence",
                Words.now("release.editor.follows.absence"),
                false,
                () -> {
                    if (!expected.isFit(false)) {
                        return false;
                    }
                    parts.desk()
                            .giveAbsence(
                                    number(),
                                    language(),
                                    why.words(),
                                    expected.moment().map(Moment::instant));
                    return true;
                },
                why,
                expected);
    }

    private void discard() {
        ask("release.editor.discard", Words.now("release.editor.follows.discard"), true, () -> {
            parts.desk().discard(number(), language());
            return true;
        });
    }

    private void ask(
            String verb,
            String follows,
            boolean dangerous,
            java.util.function.BooleanSupplier does,
            Component... fields) {
        new VerbDialog(verb, follows, dangerous, does, page::again, fields).open();
    }

    private ReleaseNumber number() {
        return release.number();
    }

    private Language language() {
        return text.language();
    }
}
