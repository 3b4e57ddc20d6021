package presscenter.release.ui.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import presscenter.language.Language;
import presscenter.release.ChangeKind;
import presscenter.release.DeskRelease;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.TextNames;
import presscenter.ui.Words;

/** What is approved and what comes of it: the changed words first, then the facts that are approved with them. */
final class ApprovalQuestion extends Div {
    private final transient DeskParts parts;
    private final transient DeskRelease release;
    private final transient DeskRelease.Text text;
    private final SubmissionFields.OtherLanguages others;

    ApprovalQuestion(DeskParts parts, DeskRelease release, DeskRelease.Text text) {
        this.parts = parts;
        this.release = release;
        this.text = text;
        addClassName("approval");
        var working = text.working().orElseThrow();
        others = new SubmissionFields.OtherLanguages(release, text.language());
        if (text.approved().isPresent()) {
            add(new H3(Words.now("release.editor.changed")));
            add(new ChangedWords(text.language(), text.approved().get().words(), working.words()));
        } else {
            var headline = new Paragraph(working.words().headline());
            headline.addClassName("headline");
            headline.getElement().setAttribute("lang", text.language().tag());
            add(headline);
        }
        add(new NoticeWords(working));
        if (!release.factsApproved()) {
            add(new H3(Words.now("release.facts.with-it")), new FactsChanges(parts, release));
        }
        if (working.change() == ChangeKind.CORRECTION || working.change() == ChangeKind.CLARIFICATION) {
            tellBeing();
            add(others);
        }
    }

    /** The other languages that the change is being made in already. */
    private void tellBeing() {
        var being = Arrays.stream(Language.values())
                .filter(other -> other != text.language())
                .filter(other -> release.text(other).approved().isPresent()
                        && release.text(other).working().isPresent())
                .toList();
        if (!being.isEmpty()) {
            add(new Paragraph(Words.now("release.editor.being-changed-too", TextNames.list(being))));
        }
    }

    Set<Language> alsoTouches() {
        return others.isAttached() ? others.chosen() : Set.of();
    }

    /** What the approval brings about, for how many. */
    String follows() {
        return switch (text.ofApproval()) {
            case OUT_NOW ->
                Words.now(
                        "release.editor.follows.publishes",
                        audience(),
                        parts.readersOf(release.facts().audience()));
            case REPLACES ->
                Words.now("release.editor.follows.replaces."
                        + text.working().orElseThrow().change().name());
            case AT_THE_LIFT -> Words.now("release.editor.follows.approve", release.canRead());
            case WAITS_FOR_OTHERS -> Words.now("release.editor.follows.waits", TextNames.list(waitedFor()));
            case NOTHING -> "";
        };
    }

    private List<Language> waitedFor() {
        return Arrays.stream(Language.values())
                .filter(other -> other != text.language())
                .filter(other -> release.text(other).approved().isEmpty()
                        && release.text(other).absenceReason().isEmpty())
                .toList();
    }

    private String audience() {
        return release.facts().audience().name().toLowerCase(Locale.ROOT);
    }
}
