package presscenter.release.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Map;
import presscenter.language.Language;
import presscenter.language.Letters;
import presscenter.language.Localized;
import presscenter.ui.Words;

/** One sentence in up to three languages, each in a field of its own. */
class WordsInThree extends Div {
    private final Map<Language, TextArea> fields = new EnumMap<>(Language.class);

    WordsInThree(String label) {
        for (var language : Language.values()) {
            var field = new TextArea(Words.now("release.editor.in-language", Words.now(label), language.ownName()));
            field.getElement().setAttribute("lang", language.tag());
            field.setManualValidation(true);
            fields.put(language, field);
            add(field);
        }
    }

    /** What was written. */
    Localized<String> words() {
        var found = new EnumMap<Language, String>(Language.class);
        fields.forEach((language, field) -> {
            if (!field.getValue().isBlank()) {
                found.put(language, Letters.clean(field.getValue().strip(), language));
            }
        });
        return new Localized<>(found);
    }

    /** Whether all three languages have words; says at each empty field that it wants them. */
    boolean isComplete() {
        fields.values().forEach(field -> {
            field.setErrorMessage(Words.now("release.editor.wanted"));
            field.setInvalid(field.getValue().isBlank());
        });
        return words().isComplete();
    }
}
