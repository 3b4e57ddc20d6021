package presscenter.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.signals.Signal;
import java.util.Arrays;
import presscenter.language.Language;

/**
 * Words that follow the reader's language: bound to a component, they change when the language does, and nothing is
 * built again (L9). To be used by pages only, where there is a current {@link UI}.
 */
public final class Words {
    private Words() {}

    /**
     * The message of a key, in the language in which the page speaks at each moment.
     *
     * @param args for the pattern; an argument that is itself a {@link Signal} is followed too
     */
    public static Signal<String> of(String key, Object... args) {
        var given = args.clone();
        return UI.getCurrent()
                .localeSignal()
                .map(locale -> I18NProvider.translate(
                        locale, key, Arrays.stream(given).map(Words::asItIsNow).toArray()));
    }

    /** The message of a key in the page's language at this moment, for what is said once: a notice, a title. */
    public static String now(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }

    /** The language in which the page speaks at each moment. */
    public static Signal<Language> language() {
        return UI.getCurrent().localeSignal().map(locale -> Language.of(locale).orElse(Language.ENGLISH));
    }

    /** The language in which the page speaks now. */
    public static Language languageNow() {
        return Language.of(UI.getCurrent().getLocale()).orElse(Language.ENGLISH);
    }

    private static Object asItIsNow(Object arg) {
        return arg instanceof Signal<?> signal ? signal.get() : arg;
    }
}
