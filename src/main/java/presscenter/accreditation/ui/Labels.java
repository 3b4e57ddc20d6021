package presscenter.accreditation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.signals.Signal;
import java.util.function.Function;
import presscenter.language.Localized;
import presscenter.ui.Words;

/** Words of fields that follow the reader's language. */
final class Labels {
    private Labels() {}

    static <T extends Component & HasLabel> T labelled(T field, String key, Object... args) {
        var words = Words.of(key, args);
        Signal.effect(field, () -> field.setLabel(words.get()));
        return field;
    }

    /** A choice among constants, or none of them, which reads as this key says. */
    static <E extends Enum<E>> Select<E> choice(Select<E> select, E[] values, Function<E, String> key, String none) {
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        Signal.effect(select, () -> {
            select.setEmptySelectionCaption(Words.of(none).get());
            Words.language().get();
            select.setItemLabelGenerator(each -> Words.now(each == null ? none : key.apply(each)));
        });
        return select;
    }

    /** A button that asks before it does anything. */
    static NativeButton asks(String key, String weight, SerializableRunnable press) {
        var button = new NativeButton(Words.of(key));
        button.addClassNames("btn", weight);
        button.getElement().setAttribute("type", "button").setAttribute("aria-haspopup", "dialog");
        button.addClickListener(click -> press.run());
        return button;
    }

    /** A name as this page's reader knows it. */
    static String inWords(Localized<String> name) {
        return name.nearest(Words.languageNow()).orElse("");
    }
}
