package presscenter.accreditation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import presscenter.ui.UiTexts;
import presscenter.ui.Words;

/** Fields for days. */
final class Days {
    private Days() {}

    static DatePicker field(String label, @Nullable LocalDate proposed) {
        var field = UiTexts.follow(new DatePicker());
        field.setLabel(Words.now(label));
        field.setValue(proposed);
        field.setManualValidation(true);
        return field;
    }

    static boolean isMissing(DatePicker field) {
        return !isGiven(field);
    }

    /** Whether a day stands there; says at the field that none does. */
    static boolean isGiven(DatePicker field) {
        var missing = field.getOptionalValue().isEmpty();
        field.setErrorMessage(Words.now("accreditation.queue.day-missing"));
        field.setInvalid(missing);
        if (missing) {
            field.focus();
        }
        return !missing;
    }
}
