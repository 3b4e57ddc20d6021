package presscenter.breach.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import java.util.function.Supplier;
import presscenter.breach.BreachReport;
import presscenter.breach.MeasureDraft;
import presscenter.breach.Rung;
import presscenter.breach.SeenFile;
import presscenter.ui.UiTexts;
import presscenter.ui.Words;

/** Which rung of the ladder, against whom, until when and why (E29). */
class MeasureFields extends Div {
    private static final int USUAL_MONTHS = 6;

    private final transient BreachParts parts;
    private final transient Supplier<SeenFile> file;
    private final RadioButtonGroup<Rung> rung = new RadioButtonGroup<>();
    private final SuspectFields against;
    private final DatePicker until = UiTexts.follow(new DatePicker());
    private final ReasonFields why = ReasonFields.ofMeasure();

    private MeasureFields(BreachParts parts, BreachReport report, Supplier<SeenFile> file) {
        this.parts = parts;
        this.file = file;
        addClassName("breach-fields");
        rung.setLabel(Words.now("breach.rung"));
        rung.setItems(Rung.values());
        rung.setItemLabelGenerator(each -> Words.now(each.key() + ".explained"));
        rung.setManualValidation(true);
        var person = report.person();
        against = new SuspectFields(parts, person, person.isPresent() ? Optional.empty() : report.outlet());
        until.setLabel(Words.now("breach.until"));
        until.setManualValidation(true);
        until.setValue(parts.times().day(parts.now()).plusMonths(USUAL_MONTHS));
        add(rung, against, until, why);
    }

    /** @param file as the page shows it when it is proposed, not when it was asked */
    static void ask(BreachParts parts, BreachReport report, Supplier<SeenFile> file, Runnable lookAgain) {
        var fields = new MeasureFields(parts, report, file);
        new BreachDialog("breach.propose", "breach.propose.follows", "primary", fields::propose, lookAgain, fields)
                .open();
    }

    private boolean propose() {
        var chosen = rung.getOptionalValue();
        rung.setErrorMessage(Words.now("breach.rung.missing"));
        rung.setInvalid(chosen.isEmpty());
        var day = until.getOptionalValue();
        until.setErrorMessage(Words.now("breach.until.missing"));
        until.setInvalid(day.isEmpty());
        var whom = against.one();
        var reason = why.reason();
        if (chosen.isEmpty() || day.isEmpty() || whom.isEmpty() || reason.isEmpty()) {
            return false;
        }
        parts.ladder()
                .propose(file.get(), new MeasureDraft(chosen.get(), whom.get(), parts.endOf(day.get()), reason.get()));
        return true;
    }
}
