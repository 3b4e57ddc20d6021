package presscenter.release.ui.keeping;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.RichHtml;
import presscenter.release.ui.RichText;
import presscenter.release.ui.RichTextWords;
import presscenter.release.ui.WordsInThree;
import presscenter.ui.Words;

/** Terms of embargo as they are written: a title and a rich text, in three languages one under the other. */
final class TermsForm extends Div {
    private final WordsInThree title = new WordsInThree("release.terms.heading");
    private final Map<Language, RichText> bodies = new EnumMap<>(Language.class);

    TermsForm() {
        addClassName("terms-form");
        add(title);
        for (var language : Language.values()) {
            var body = new RichText();
            var words = new ValueSignal<>(0);
            body.setTextLanguage(language);
            var label = Words.of("release.editor.in-language", Words.of("release.terms.body"), language.ownName());
            RichTextWords.follow(body, label, words);
            body.addValueChangeListener(typed -> {
                words.set(RichHtml.clean(body.getValue()).words());
                body.setInvalid(false);
            });
            bodies.put(language, body);
            add(body);
        }
    }

    void show(Localized<String> heading, Localized<String> body) {
        title.show(heading);
        bodies.forEach((language, field) -> field.setValue(body.in(language).orElse("")));
    }

    /** Runs this at every change that a person makes. */
    void whenTyped(SerializableRunnable changed) {
        title.whenTyped(changed);
        bodies.values()
                .forEach(field -> field.addValueChangeListener(typed -> {
                    if (typed.isFromClient()) {
                        changed.run();
                    }
                }));
    }

    Localized<String> title() {
        return title.words();
    }

    Localized<String> body() {
        return new Localized<>(Arrays.stream(Language.values())
                .filter(language -> !written(language).isBlank())
                .collect(Collectors.toMap(language -> language, this::written)));
    }

    /** Whether nothing is missing in any language; says at each empty field that it wants words. */
    boolean isComplete() {
        bodies.forEach((language, field) -> {
            field.setErrorMessage(Words.now("release.editor.wanted"));
            field.setInvalid(RichHtml.clean(written(language)).html().isEmpty());
        });
        return title.isComplete() && bodies.values().stream().noneMatch(RichText::isInvalid);
    }

    private String written(Language language) {
        var field = bodies.get(language);
        return field == null ? "" : field.getValue();
    }
}
