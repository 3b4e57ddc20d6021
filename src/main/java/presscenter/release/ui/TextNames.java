package presscenter.release.ui;

import com.vaadin.flow.signals.Signal;
import java.util.Collection;
import java.util.stream.Collectors;
import presscenter.language.Language;
import presscenter.language.Letters;
import presscenter.ui.Words;

/** What a text is called in a sentence: "the English text", in the page's language. */
public final class TextNames {
    private TextNames() {}

    public static String key(Language language) {
        return "release.text." + language.tag();
    }

    /** As it stands within a sentence. */
    public static Signal<String> of(Language language) {
        return Words.of(key(language));
    }

    /** As it stands at a sentence's beginning. */
    public static Signal<String> first(Language language) {
        return of(language).map(Letters::capitalised);
    }

    /** Several, each by its own name. */
    public static String list(Collection<Language> languages) {
        return languages.stream().map(Language::ownName).collect(Collectors.joining(", "));
    }
}
