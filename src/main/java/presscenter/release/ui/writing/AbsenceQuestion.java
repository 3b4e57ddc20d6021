package presscenter.release.ui.writing;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import presscenter.language.Language;
import presscenter.release.Absence;
import presscenter.release.DeskRelease;
import presscenter.release.Refused;
import presscenter.release.ReleaseNumber;
import presscenter.release.ui.AbsenceFields;
import presscenter.release.ui.DeskParts;
import presscenter.ui.Words;

/** Why a text is missing, to be said upon what was said of it before (S12). */
final class AbsenceQuestion extends Div {
    private final transient DeskParts parts;
    private final transient ReleaseNumber number;
    private final Language language;
    private final AbsenceFields fields;
    private final SetMeanwhile theirs = new SetMeanwhile();
    private transient Optional<Absence> before;

    AbsenceQuestion(DeskParts parts, DeskRelease release, DeskRelease.Text text) {
        this.parts = parts;
        number = release.number();
        language = text.language();
        before = text.absence();
        fields = new AbsenceFields(parts, language);
        before.ifPresent(fields::show);
        addClassName("absence-question");
        add(fields, theirs);
    }

    /**
     * Says it; false if something is missing, which is said at its field.
     *
     * @throws Refused if a colleague said something else meanwhile: it stands here then, and what was typed here stays
     */
    boolean give() {
        theirs.clear();
        var absence = fields.absence();
        if (absence.isEmpty()) {
            return false;
        }
        try {
            parts.desk().giveAbsence(number, language, before, absence.get());
            return true;
        } catch (Refused refused) {
            if (refused.why() == Refused.Why.ABSENCE_CHANGED_MEANWHILE) {
                before = parts.releases().find(number).text(language).absence();
                before.ifPresent(this::showTheirs);
            }
            throw refused;
        }
    }

    private void showTheirs(Absence now) {
        theirs.say(Words.language().map(page -> now.reason().nearest(page).orElse("")));
        now.expected()
                .ifPresent(at -> theirs.say(Words.of(
                        "release.embargo.expected-about",
                        Words.language().map(page -> parts.times().dateAndTime(at.instant(), page)))));
    }
}
