package presscenter.release.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import presscenter.language.Language;
import presscenter.release.RichHtml;
import presscenter.release.TermsToRead;
import presscenter.ui.LanguageTabs;
import presscenter.ui.Words;

/**
 * The terms of embargo as a reader is shown them, in one language at a time; what is shown is cleaned once more (S8).
 */
public final class TermsText extends Div {
    private final ValueSignal<Language> chosen;

    /** @param first the language in which they are shown first */
    public TermsText(TermsToRead terms, Language first) {
        chosen = new ValueSignal<>(first);
        addClassName("terms-text");
        var title = new H2();
        var text = new Div();
        text.addClassName("terms");
        add(title, new LanguageTabs(Words.of("release.contract.language"), chosen, chosen::set), text);
        Signal.effect(this, () -> {
            var language = chosen.get();
            title.setText(terms.title().in(language).orElse(""));
            title.getElement().setAttribute("lang", language.tag());
            text.removeAll();
            var clean = RichHtml.clean(terms.body().in(language).orElse("")).html();
            text.add(new Html("<div class=\"body\" lang=\"" + language.tag() + "\">" + clean + "</div>"));
        });
    }

    /** The language in which they stand here now. */
    public Language shownIn() {
        return chosen.peek();
    }
}
