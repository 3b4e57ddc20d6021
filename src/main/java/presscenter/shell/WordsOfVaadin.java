package presscenter.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import presscenter.language.Language;
import presscenter.language.Messages;

/** Vaadin asks here for every word: our messages, in ICU patterns (L22), in exactly the language that is asked for. */
@Component
class WordsOfVaadin implements I18NProvider {
    private final transient Messages messages;

    WordsOfVaadin(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... args) {
        return messages.get(Language.of(locale).orElse(Language.ENGLISH), key, args);
    }
}
