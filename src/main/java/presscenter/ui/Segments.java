package presscenter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.signals.Signal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import presscenter.language.Language;

/** One button a language, side by side, one of them pressed; a visible label says of what. */
abstract class Segments extends Div {
    private final Map<Language, NativeButton> buttons = new EnumMap<>(Language.class);

    Segments(
            Signal<String> label,
            Signal<Language> chosen,
            SerializableConsumer<Language> choose,
            Function<Language, String> face) {
        var caption = new Span(label);
        caption.addClassName("seg-label");
        caption.getElement().setAttribute("aria-hidden", "true"); // the group bears the same name
        var group = new Div();
        group.addClassName("seg");
        group.getElement().setAttribute("role", "group");
        group.getElement().bindAttribute("aria-label", label);
        for (var language : Language.values()) {
            var button = new NativeButton(face.apply(language), click -> choose.accept(language));
            button.getElement().setAttribute("type", "button");
            button.getElement().setAttribute("lang", language.tag());
            button.getElement().bindAttribute("aria-pressed", chosen.map(now -> Boolean.toString(now == language)));
            buttons.put(language, button);
            group.add(button);
        }
        add(caption, group);
    }

    final NativeButton button(Language language) {
        return Objects.requireNonNull(buttons.get(language));
    }
}
