package presscenter.release.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.signals.Signal;
import presscenter.language.Language;
import presscenter.language.Letters;
import presscenter.release.DeskRelease;
import presscenter.release.EditedMeanwhile;
import presscenter.release.Refused;
import presscenter.release.ReleaseNumber;
import presscenter.release.RichHtml;
import presscenter.release.TextDraft;
import presscenter.ui.Words;

/** Where one text is written: saves by itself, says when, and loses nothing if somebody else saved first (S12). */
class TextEditor extends Div {
    private static final int EVERY_MILLIS = 2_000;

    private final transient EditorParts parts;
    private final transient ReleaseNumber number;
    private final Language language;
    private final TextArea headline = new TextArea();
    private final TextArea lede = new TextArea();
    private final RichText body = new RichText();
    private final LeaveGuard guard = new LeaveGuard();
    private final Paragraph saved = new Paragraph();
    private final Paragraph letters = new Paragraph();
    private final Div theirs = new Div();
    private int revision;
    private boolean dirty;
    private boolean waiting;
    private boolean meanwhile;

    TextEditor(EditorParts parts, ReleaseNumber number, Language language, DeskRelease.Version version) {
        this.parts = parts;
        this.number = number;
        this.language = language;
        revision = version.revision();
        addClassName("text-editor");
        getElement().setAttribute("lang", language.tag());
        saved.getElement().setAttribute("role", "status");
        counted(headline, "release.editor.headline", 90);
        counted(lede, "release.editor.lede", 160);
        Signal.effect(body, () -> body.setLabel(Words.of("release.editor.body").get()));
        body.setTextLanguage(language);
        headline.setValue(version.words().headline());
        lede.setValue(version.words().lede());
        body.setValue(version.words().body());
        body.addValueChangeListener(typed -> changed());
        add(guard, saved, headline, lede, body, letters, theirs);
        dirty = false;
        pointOut();
    }

    private void counted(TextArea field, String label, int target) {
        Signal.effect(field, () -> field.setLabel(Words.of(label).get()));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(typed -> {
            field.setHelperText(Words.now("release.editor.count", Letters.length(field.getValue()), target));
            changed();
        });
    }

    /** Begins a wait of two seconds at the first change, so that somebody who never pauses is saved too. */
    private void changed() {
        dirty = true;
        guard.setUnsaved(true);
        pointOut();
        if (!waiting && !meanwhile) {
            waiting = true;
            getElement()
                    .executeJs("return new Promise(done => setTimeout(done, $0))", EVERY_MILLIS)
                    .then(passed -> {
                        waiting = false;
                        if (!meanwhile) {
                            save();
                        }
                    });
        }
    }

    /** Whether everything that stands here is stored; if not, the page says why. */
    boolean save() {
        if (!dirty) {
            return true;
        }
        try {
            var stored = parts.desk().save(number, language, words(), revision);
            revision = stored.revision();
            dirty = false;
            meanwhile = false;
            theirs.removeAll();
            guard.setUnsaved(false);
            saved.setText(Words.now("release.editor.saved", parts.times().time(stored.at())));
            return true;
        } catch (EditedMeanwhile other) {
            showBoth(other);
        } catch (Refused refused) {
            saved.setText(Refusals.say(refused));
        }
        return false;
    }

    private TextDraft words() {
        return new TextDraft(headline.getValue(), lede.getValue(), body.getValue());
    }

    private void showBoth(EditedMeanwhile other) {
        meanwhile = true;
        theirs.removeAll();
        theirs.add(
                new Paragraph(Words.now(
                        "release.editor.meanwhile",
                        parts.name(other.by()),
                        parts.times().time(other.at()))),
                new SourcePane(language, other.theirs()),
                Buttons.plain("release.editor.keep-mine", () -> {
                    revision = other.revision();
                    save();
                }));
    }

    private void pointOut() {
        var text = headline.getValue() + "\n" + lede.getValue() + "\n"
                + RichHtml.clean(body.getValue()).plainText();
        var found = Letters.suspicions(text, language);
        letters.setVisible(!found.isEmpty());
        letters.setText(
                found.isEmpty()
                        ? ""
                        : Words.now(
                                "release.editor.letters",
                                found.getFirst().word(),
                                found.getFirst().meant()));
    }
}
