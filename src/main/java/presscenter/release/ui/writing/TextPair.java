package presscenter.release.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;
import presscenter.release.DeskRelease;
import presscenter.release.DeskRelease.Action;
import presscenter.release.Refused;
import presscenter.release.TextDraft;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.TextNames;
import presscenter.ui.Words;

/** Source beside target; above them what has changed, for whoever is to approve or to translate it. */
final class TextPair extends Div {
    private final transient DeskParts parts;
    private final transient DeskRelease release;
    private final @Nullable TextEditor editor;

    TextPair(DeskParts parts, DeskRelease release, Language language) {
        this.parts = parts;
        this.release = release;
        addClassName("pair");
        var text = release.text(language);
        text.working()
                .flatMap(DeskRelease.Version::remark)
                .map(TextPair::remark)
                .ifPresent(this::add);
        changed(text).ifPresent(this::add);
        if (language != release.source()) {
            release.text(release.source())
                    .current()
                    .map(source -> new SourcePane(release.source(), source.words()))
                    .ifPresent(source -> add(new TextColumn(parts, release, release.source(), source)));
        }
        editor = text.actions().contains(Action.WRITE) ? editor(text) : null;
        add(new TextColumn(parts, release, language, editor == null ? toRead(text) : editor));
    }

    /** Saves what is being written; false if it cannot be, which the editor says. */
    boolean save() {
        return editor == null || editor.save();
    }

    /** Says a refusal at the field that it is about; false if it is about none of them. */
    boolean tell(Refused refused) {
        return editor != null && editor.tell(refused);
    }

    /** Somebody leaves with words that are not saved: the editor asks, and lets them go on. */
    void hold(BeforeLeaveEvent.ContinueNavigationAction leaving) {
        if (editor != null) {
            editor.hold(leaving);
        }
    }

    private TextEditor editor(DeskRelease.Text text) {
        var working = text.working().orElseThrow();
        var writing = new TextEditor(parts, release.number(), text.language(), working);
        if (working.words().equals(TextDraft.EMPTY)) {
            writing.getElement().executeJs("this.querySelector('vaadin-text-area')?.focus()");
        }
        return writing;
    }

    private static Component toRead(DeskRelease.Text text) {
        return text.current()
                .<Component>map(version -> new SourcePane(text.language(), version.words()))
                .orElseGet(
                        () -> new Paragraph(Words.of("release.editor.nothing-yet", TextNames.first(text.language()))));
    }

    private static Component remark(String remark) {
        var words = new Paragraph(Words.of("release.editor.remarked", remark));
        words.addClassName("remark");
        return words;
    }

    /** For whoever is to approve what changed in the text, for whoever translates what changed in its source (L3). */
    private Optional<Component> changed(DeskRelease.Text text) {
        if (text.actions().contains(Action.RETURN) && text.approved().isPresent()) {
            return Optional.of(new ChangedSection(
                    Words.of("release.editor.changed"),
                    text.language(),
                    text.approved().orElseThrow().words(),
                    text.working().orElseThrow().words()));
        }
        return parts.releases()
                .sourceChange(release.number(), text.language())
                .map(change -> new ChangedSection(
                        Words.of("release.editor.source-changed", change.since(), change.words()),
                        release.source(),
                        change.before(),
                        change.after()));
    }
}
