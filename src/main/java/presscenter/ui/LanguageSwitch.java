package presscenter.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.signals.Signal;
import java.util.Locale;
import presscenter.language.Language;

/**
 * The narrow switch, BE RU EN, for the language of the site. Each button's name is the language's own (L21).
 *
 * <p>It shows what {@code chosen} says and only asks for a change: whoever listens decides.
 */
public final class LanguageSwitch extends Segments {
    /**
     * @param label tells this switch from the one of the text's language, for example
     *     {@code Words.of("shell.site-language")}
     * @param chosen the language that is on
     * @param choose is called with the language that a person presses
     */
    public LanguageSwitch(Signal<String> label, Signal<Language> chosen, SerializableConsumer<Language> choose) {
        super(label, chosen, choose, language -> language.tag().toUpperCase(Locale.ROOT));
        addClassName("language-switch");
        for (var language : Language.values()) {
            button(language).setAriaLabel(language.ownName());
        }
    }
}
