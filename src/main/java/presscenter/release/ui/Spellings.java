package presscenter.release.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import presscenter.language.Language;
import presscenter.language.Localized;

/** One spelling in three languages, each under its own (L5, L10). */
public final class Spellings extends UnorderedList {
    /** @param capacity what stands after a comma; may be empty */
    public Spellings(Localized<String> name, Localized<String> capacity) {
        addClassName("spellings");
        for (var language : Language.values()) {
            name.in(language).ifPresent(said -> {
                var code = new Span(language.tag().toUpperCase(Locale.ROOT));
                code.addClassName("code");
                var spelled = new Span(new Span(said));
                spelled.getElement().setAttribute("lang", language.tag());
                capacity.in(language).ifPresent(held -> spelled.add(", " + held));
                add(new ListItem(code, spelled));
            });
        }
    }
}
