package presscenter.release.ui.writing;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.ChangeKind;
import presscenter.release.DeskRelease;
import presscenter.release.NoticeKind;
import presscenter.release.Submission;
import presscenter.release.ui.WordsInThree;
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
        alreadyCorrected(release, text).ifPresent(said -> {
            wrong.show(said.wrong());
            right.show(said.right());
        });
        add(kind, wrong, right, others);
        settle();
    }

    /** The correction of another language that this text has not followed yet: handed over, or approved since. */
    private static Optional<Said> alreadyCorrected(DeskRelease release, DeskRelease.Text text) {
        var handedOver = Arrays.stream(Language.values())
                .filter(other -> other != text.language())
                .flatMap(other -> release.text(other).working().stream())
                .filter(version -> version.change() == ChangeKind.CORRECTION)
                .map(version -> new Said(version.wrong(), version.right()));
        var since = text.approved().flatMap(DeskRelease.Version::approvedAt).orElse(Instant.MIN);
        var approved = release.notices().stream()
                .filter(notice ->
                        notice.kind() == NoticeKind.CORRECTION && notice.at().isAfter(since))
                .map(notice -> new Said(notice.wrong(), notice.right()));
        return Stream.concat(handedOver, approved).findFirst();
    }

    private record Said(Localized<String> wrong, Localized<String> right) {}

    /** With what it is handed over; empty if something is missing, which is said at its field. */
    Optional<Submission> submission() {
        kind.setInvalid(kind.isEmpty());
        var wrongIsThere = !wrong.isVisible() || wrong.isComplete();
        var rightIsThere = !right.isVisible() || right.isComplete(); // each says at its fields what it lacks
        if (kind.isInvalid() || !wrongIsThere || !rightIsThere) {
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
