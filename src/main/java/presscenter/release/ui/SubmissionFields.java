package presscenter.release.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.ChangeKind;
import presscenter.release.DeskRelease;
import presscenter.release.NoticeKind;
import presscenter.release.Submission;
import presscenter.ui.Words;

/**
 * What a change of an approved text is, what readers will be told of it, and which other languages it touches (L6). A
 * correction that already stands is proposed again, so that its other languages tell the same.
 */
final class SubmissionFields extends Div {
    private final Select<ChangeKind> kind = new Select<>();
    private final WordsInThree wrong = new WordsInThree("release.editor.wrong");
    private final WordsInThree right = new WordsInThree("release.editor.right");
    private final OtherLanguages others;

    SubmissionFields(DeskRelease release, DeskRelease.Text text) {
        addClassName("submission");
        var kinds = Arrays.stream(ChangeKind.values())
                .filter(text.kinds()::contains)
                .toList();
        kind.setLabel(Words.now("release.editor.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(each -> Words.now("release.editor.kind." + each.name()));
        kind.setManualValidation(true);
        kind.setErrorMessage(Words.now("release.editor.kind-missing"));
        kind.addValueChangeListener(chosen -> settle());
        others = new OtherLanguages(release, text.language());
        release.notices().stream()
                .filter(notice -> notice.kind() == NoticeKind.CORRECTION)
                .reduce((first, second) -> second)
                .ifPresent(notice -> {
                    wrong.show(notice.wrong());
                    right.show(notice.right());
                });
        add(kind, wrong, right, others);
        settle();
    }

    /** With what it is handed over; empty if something is missing, which is said at its field. */
    Optional<Submission> submission() {
        kind.setInvalid(kind.isEmpty());
        var complete = List.of(
                        !kind.isInvalid(),
                        !wrong.isVisible() || wrong.isComplete(),
                        !right.isVisible() || right.isComplete())
                .stream()
                .allMatch(Boolean::booleanValue);
        if (!complete) {
            return Optional.empty();
        }
        return Optional.of(new Submission(
                kind.getValue(),
                wrong.isVisible() ? wrong.words() : Localized.none(),
                right.isVisible() ? right.words() : Localized.none(),
                others.isVisible() ? others.chosen() : Set.of()));
    }

    private void settle() {
        var chosen = kind.getValue();
        wrong.setVisible(chosen == ChangeKind.CORRECTION);
        right.setVisible(chosen == ChangeKind.CORRECTION || chosen == ChangeKind.CLARIFICATION);
        others.setVisible(chosen != null && chosen != ChangeKind.TYPO && others.hasAny());
    }

    /** The languages that a change may touch too: those that are approved and not being changed already. */
    static final class OtherLanguages extends Div {
        private final CheckboxGroup<Language> touched = new CheckboxGroup<>();
        private final List<Language> possible;

        OtherLanguages(DeskRelease release, Language changed) {
            possible = Arrays.stream(Language.values())
                    .filter(other -> other != changed)
                    .filter(other -> release.text(other).approved().isPresent()
                            && release.text(other).working().isEmpty())
                    .toList();
            touched.setLabel(Words.now("release.editor.also-touches"));
            touched.setHelperText(Words.now("release.editor.also-touches.how"));
            touched.setItems(possible);
            touched.setItemLabelGenerator(Language::ownName);
            setVisible(hasAny());
            add(touched);
        }

        boolean hasAny() {
            return !possible.isEmpty();
        }

        Set<Language> chosen() {
            return touched.getValue();
        }
    }
}
