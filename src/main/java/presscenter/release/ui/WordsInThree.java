package presscenter.release.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.signals.Signal;
import java.util.EnumMap;
import java.util.Map;
import presscenter.language.Language;
import presscenter.language.Letters;
import presscenter.language.Localized;
import presscenter.ui.Words;

/** One sentence in up to three languages, each in a field of its own. */
public final class WordsInThree extends Div {
    private final Map<Language, TextArea> fields = new EnumMap<>(Language.class);

    public WordsInThree(String label) {
        addClassName("in-three");
        for (var language : Language.values()) {
            var field = new TextArea();
            var name = Words.of("release.editor.in-language", Words.of(label), language.ownName());
            Signal.effect(field, () -> field.setLabel(name.get()));
            field.getElement().setAttribute("lang", language.tag());
            field.setWidthFull();
            field.setManualValidation(true);
            fields.put(language, field);
            add(field);
        }
    }

    /** Begins with these words. */
    public void show(Localized<String> words) {
        fields.forEach((language, field) -> field.setValue(words.in(language).orElse("")));
    }

    /** Runs this at every change that a person makes. */
    public void whenTyped(SerializableRunnable changed) {
        fields.values().forEach(field -> field.addValueChangeListener(typed -> changed.run()));
    }

    /** What was written. */
    public Localized<String> words() {
        var found = new EnumMap<Language, String>(Language.class);
        fields.forEach((language, field) -> {
            if (!field.getValue().isBlank()) {
                found.put(language, Letters.clean(field.getValue().strip(), language));
            }
        });
        return new Localized<>(found);
    }

    /** Whether all three languages have words; says at each empty field that it wants them. */
    public boolean isComplete() {
        fields.values().forEach(field -> {
            field.setErrorMessage(Words.now("release.editor.wanted"));
            field.setInvalid(field.getValue().isBlank());
        });
        return words().isComplete();
    }

    /** Whether all three languages have words, or none has. */
    public boolean isCompleteOrEmpty() {
        if (words().isEmpty()) {
            fields.values().forEach(field -> field.setInvalid(false));
            return true;
        }
        return isComplete();
    }
}
