package presscenter.release.ui.writing;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;
import presscenter.release.DeskRelease;
import presscenter.release.EditedMeanwhile;
import presscenter.release.Refused;
import presscenter.release.ReleaseNumber;
import presscenter.release.RichHtml;
import presscenter.release.TextDraft;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.LeaveGuard;
import presscenter.release.ui.Refusals;
import presscenter.release.ui.RichText;
import presscenter.release.ui.RichTextWords;
import presscenter.security.DatabaseAway;
import presscenter.ui.Words;

/** Where one text is written: saves by itself, says when, and loses nothing if somebody else saved first (S12). */
class TextEditor extends Div {
    private static final int HEADLINE = 90;
    private static final int LEDE = 160;

    private final transient DeskParts parts;
    private final transient ReleaseNumber number;
    private final Language language;
    private final CountedField headline;
    private final CountedField lede;
    private final RichText body = new RichText();
    private final Paragraph letters = LettersHint.line();
    private final LeaveGuard guard = new LeaveGuard();
    private final SavedMark saved = new SavedMark();
    private final Paragraph missing = new Paragraph();
    private final Div leaving = new Div();
    private final Meanwhile meanwhile;
    private final ValueSignal<Integer> words = new ValueSignal<>(0);
    private final ValueSignal<List<String>> lacking = new ValueSignal<>(List.of());
    private int revision;

    /** How many keys the page had counted when it asked last. */
    private int typed;

    private boolean dirty;
    private boolean undecided;

    TextEditor(DeskParts parts, ReleaseNumber number, Language language, DeskRelease.Version version) {
        this.parts = parts;
        this.number = number;
        this.language = language;
        headline = new CountedField("release.editor.headline", language, HEADLINE);
        lede = new CountedField("release.editor.lede", language, LEDE);
        meanwhile = new Meanwhile(parts, language);
        addClassName("text-editor");
        // no service outside sees these words (E45)
        getElement().setAttribute("data-gramm", "false"); // the page keeps its words from other services (E45)
        body.setTextLanguage(language);
        RichTextWords.follow(body, Words.of("release.editor.body"), words);
        Signal.effect(
                guard, () -> guard.setLostWords(Words.of("release.editor.lost").get()));
        guard.onKeep(this::keep);
        missing.addClassName("lacking");
        Signal.effect(missing, () -> {
            var names = lacking.get().stream()
                    .map(name -> Words.of("release.editor." + name).get())
                    .toList();
            missing.setVisible(!names.isEmpty());
            missing.setText(
                    Words.of("release.editor.lacking", String.join(", ", names)).get());
        });
        saved.savedAt(parts.times().time(version.savedAt()));
        show(version);
        headline.onChange(this::changed);
        lede.onChange(this::changed);
        body.addValueChangeListener(typed -> changed());
        var company = new CompanyBar(parts, number, language, this);
        add(saved, company, guard, meanwhile, headline, lede, body, letters, missing, leaving);
    }

    private void show(DeskRelease.Version version) {
        put(version.words());
        revision = version.revision();
    }

    private void put(TextDraft draft) {
        headline.setValue(draft.headline());
        lede.setValue(draft.lede());
        body.setValue(draft.body());
        dirty = false;
        pointOut();
    }

    private void changed() {
        dirty = true;
        pointOut();
    }

    private void keep(int keys) {
        typed = keys;
        if (!undecided && save()) {
            guard.saved(typed);
        }
    }

    /** Whether everything that stands here is stored; if not, the page says why. */
    boolean save() {
        if (!dirty) {
            return true;
        }
        try {
            var stored = parts.writing().save(number, language, words(), revision);
            revision = stored.revision();
            settle();
            saved.savedAt(parts.times().time(stored.at()));
            return true;
        } catch (EditedMeanwhile other) {
            showBoth(other);
        } catch (Refused refused) {
            refuse(refused);
        } catch (RuntimeException failed) {
            waitForTheDatabase(failed);
        }
        guard.setUnsaved(true);
        return false;
    }

    /** Its words stay here and are saved once it is back (S14). */
    private void waitForTheDatabase(RuntimeException failed) {
        if (!DatabaseAway.caused(failed)) {
            throw failed;
        }
        DatabaseAway.note(failed);
        saved.notSaved("release.editor.database-away");
        guard.again();
    }

    private void settle() {
        dirty = false;
        undecided = false;
        body.setInvalid(false);
        leaving.removeAll();
        guard.setUnsaved(false);
        guard.saved(typed);
    }

    private void refuse(Refused refused) {
        if (at(refused) == null) {
            saved.notSaved(Refusals.key(refused.why()));
        }
    }

    /** Says a refusal at the field that it is about, and goes there; false if it is about none of them. */
    boolean tell(Refused refused) {
        var field = at(refused);
        if (field != null) {
            field.focus();
        }
        return field != null;
    }

    /** The field that a refusal is about, where it is said now; whoever writes elsewhere meanwhile is not disturbed. */
    private @Nullable Focusable<?> at(Refused refused) {
        var why = Refusals.say(refused);
        return switch (refused.why()) {
            case HEADLINE_MISSING, HEADLINE_TOO_LONG -> headline.refuse(why);
            case LEDE_MISSING, LEDE_TOO_LONG -> lede.refuse(why);
            case BODY_MISSING, BODY_TOO_LONG -> {
                body.setErrorMessage(why);
                body.setInvalid(true);
                yield body;
            }
            default -> null;
        };
    }

    /** Somebody goes while something is not stored: they may, if they say so. */
    void hold(ContinueNavigationAction leave) {
        leaving.removeAll();
        leaving.addClassName("leaving");
        var said = new Paragraph(Words.of("release.editor.leaving"));
        said.getElement().setAttribute("role", "alert");
        leaving.add(said, Buttons.danger("release.editor.leave-unsaved", () -> {
            dirty = false;
            guard.setUnsaved(false);
            leave.proceed();
        }));
    }

    /** Closes the fields once everything is stored, to give way to somebody; false if it cannot be stored. */
    boolean giveWay() {
        if (!save()) {
            return false;
        }
        headline.setReadOnly(true);
        lede.setReadOnly(true);
        body.getElement().setProperty("readonly", true);
        return true;
    }

    private TextDraft words() {
        return new TextDraft(headline.value(), lede.value(), body.getValue());
    }

    private void showBoth(EditedMeanwhile other) {
        undecided = true;
        saved.notSaved("release.editor.meanwhile.title");
        meanwhile.show(other, words(), () -> keepMine(other), () -> takeTheirs(other));
    }

    private void keepMine(EditedMeanwhile other) {
        revision = other.revision();
        dirty = true;
        if (save()) {
            meanwhile.keepAtHand(other.theirs(), true);
        }
    }

    private void takeTheirs(EditedMeanwhile other) {
        var mine = words();
        put(other.theirs());
        revision = other.revision();
        settle();
        saved.savedAt(parts.times().time(other.at()));
        meanwhile.keepAtHand(mine, false);
    }

    private void pointOut() {
        var clean = RichHtml.clean(body.getValue());
        words.set(clean.words());
        LettersHint.show(letters, clean.plainText(), language);
        var none = new ArrayList<String>();
        if (headline.value().isBlank()) {
            none.add("headline");
        }
        if (lede.value().isBlank()) {
            none.add("lede");
        }
        if (words.peek() == 0) {
            none.add("body");
        }
        lacking.set(List.copyOf(none));
        body.setInvalid(false);
    }
}
