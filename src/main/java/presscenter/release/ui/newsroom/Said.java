package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.html.Span;
import presscenter.language.Language;
import presscenter.language.Localized;

/** Words of content in a language, else in the nearest, under the mark of the language in which they are (L10, L22). */
class Said extends Span {
    Said(Localized<String> words, Language wanted) {
        super(words.nearest(wanted).orElse(""));
        words.nearestLanguage(wanted).ifPresent(language -> getElement().setAttribute("lang", language.tag()));
    }
}
