package presscenter.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Map;

/** The words inside Vaadin's own components (L11), following the reader's language. */
public final class UiTexts {
    private UiTexts() {}

    /** A date picker that speaks the page's language: 28.10.2026 in all three, the week begins on Monday (L13). */
    public static DatePicker follow(DatePicker picker) {
        var texts = Words.language().map(language -> datePicker());
        Signal.effect(picker, () -> {
            picker.setLocale(Words.languageNow().locale());
            picker.setI18n(texts.get());
        });
        return picker;
    }

    /** A password field whose button for showing what was typed is called so in the page's language. */
    public static PasswordField follow(PasswordField field) {
        var reveal = Words.of("ui.password.reveal");
        Signal.effect(field, () -> field.getElement().setPropertyMap("i18n", Map.of("reveal", reveal.get())));
        return field;
    }

    private static DatePickerI18n datePicker() {
        return new DatePickerI18n()
                .setDateFormats("dd.MM.yyyy", "d.M.yyyy", "d.M.yy", "d/M/yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(list("ui.date-picker.months"))
                .setWeekdays(list("ui.date-picker.days"))
                .setWeekdaysShort(list("ui.date-picker.days-short"))
                .setToday(Words.now("ui.date-picker.today"))
                .setCancel(Words.now("ui.date-picker.cancel"))
                .setBadInputErrorMessage(Words.now("ui.date-picker.not-a-date"))
                .setRequiredErrorMessage(Words.now("ui.date-picker.required"))
                .setMinErrorMessage(Words.now("ui.date-picker.too-early"))
                .setMaxErrorMessage(Words.now("ui.date-picker.too-late"));
    }

    /** A message that is a list, its parts divided by commas. */
    private static List<String> list(String key) {
        return List.of(Words.now(key).split(", "));
    }
}
