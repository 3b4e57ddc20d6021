package presscenter.release.ui.writing;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import presscenter.language.Language;
import presscenter.language.Letters;
import presscenter.ui.Words;

/** One line or paragraph of a text, with its length beside what is aimed at: "57 of 90" (L20). Errors stand at it. */
class CountedField extends Div {
    /** Told while somebody writes, not only when they pause. */
    private static final int TOLD_EVERY_MILLIS = 400;

    private final Language language;
    private final TextArea field = new TextArea();
    private final Paragraph letters = LettersHint.line();
    private final ValueSignal<Integer> length = new ValueSignal<>(0);

    /**
     * @param label the message key of its name
     * @param target so many characters at most are aimed at; more is no error
     */
    CountedField(String label, Language language, int target) {
        this.language = language;
        addClassName("counted");
        Signal.effect(field, () -> {
            field.setLabel(Words.of(label).get());
            field.setHelperText(
                    Words.of("release.editor.count", length.get(), target).get());
        });
        Signal.effect(this, () -> setClassName("long", length.get() > target));
        field.getElement().setAttribute("lang", language.tag());
        field.setAutocorrect(false);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(TOLD_EVERY_MILLIS);
        field.addValueChangeListener(typed -> {
            length.set(Letters.length(field.getValue()));
            field.setInvalid(false);
            LettersHint.show(letters, field.getValue(), language);
        });
        add(field, letters);
    }

    void onChange(SerializableRunnable changed) {
        field.addValueChangeListener(typed -> changed.run());
    }

    String value() {
        return field.getValue();
    }

    void setValue(String words) {
        field.setValue(words);
        LettersHint.show(letters, words, language);
    }

    void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
    }

    /** Says at the field why the desk did not take it. */
    Focusable<?> refuse(String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        return field;
    }
}
