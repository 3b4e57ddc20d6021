package presscenter.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.signals.Signal;
import presscenter.language.Language;

/** The wide switch, with the languages' own names, for the language of a text, and what is to be said of each text. */
public final class LanguageTabs extends Segments {
    /**
     * @param label tells this switch from the one of the site's language
     * @param chosen the language that is on
     * @param choose is called with the language that a person presses
     */
    public LanguageTabs(Signal<String> label, Signal<Language> chosen, SerializableConsumer<Language> choose) {
        super(label, chosen, choose, Language::ownName);
        addClassName("language-tabs");
    }

    /**
     * Says something of the text in this language behind the language's name: that it is the original, out of date,
     * missing. Replaces what was said before.
     *
     * @param words in the language of the site
     */
    public LanguageTabs note(Language language, Signal<String> words) {
        withoutNote(language);
        var note = new Span(words);
        note.getElement().bindAttribute("lang", Words.language().map(Language::tag));
        button(language).getElement().appendChild(Element.createText(" · "), note.getElement());
        return this;
    }

    /** Says nothing more of the text in this language. */
    public LanguageTabs withoutNote(Language language) {
        var button = button(language);
        button.removeAll();
        button.add(language.ownName());
        return this;
    }
}
