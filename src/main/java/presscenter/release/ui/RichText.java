package presscenter.release.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import presscenter.language.Language;

/**
 * The editor of a text: paragraphs, two levels of headings, bold, italic, lists, quotations, links. Its value is HTML
 * of that subset, never null, empty if nothing is written; it comes from a browser, so it is cleaned before it is kept.
 *
 * <p>The value arrives 400 ms after the last key, and when the field is left. Do not set the cleaned value back while
 * somebody writes: what was typed since would be lost.
 */
@Tag("rich-text")
@JsModule("./components/rich-text.ts")
public class RichText extends AbstractSinglePropertyField<RichText, String>
        implements Focusable<RichText>, HasValidationProperties {
    /**
     * Words of the toolbar, in the language of the person.
     *
     * @param list the short word on both buttons of lists; it is part of their full names, so that they can be called
     *     by voice
     */
    public record Texts(
            String toolbar,
            String bold,
            String italic,
            String heading2,
            String heading3,
            String quote,
            String list,
            String bulletList,
            String numberedList,
            String link,
            String linkAddress,
            String linkApply,
            String linkRemove,
            String linkCancel,
            String linkInvalid)
            implements Serializable {}

    public RichText() {
        super("value", "", false);
    }

    /** The field's name, shown above it and told to screen readers. */
    public void setLabel(String label) {
        getElement().setProperty("label", label);
    }

    /** What stands opposite the name, for example “50 words”; see {@link #onWords}. */
    public void setCounter(String counter) {
        getElement().setProperty("counter", counter);
    }

    /** The language that is written, for hyphens, quotes and screen readers. */
    public void setTextLanguage(Language language) {
        getElement().setProperty("textLanguage", language.tag());
    }

    public void setTexts(Texts texts) {
        getElement().setPropertyBean("texts", texts);
    }

    /** Hears how many words the text has when that changed by writing. */
    public Registration onWords(SerializableConsumer<Integer> count) {
        return getElement()
                .addPropertyChangeListener(
                        "words",
                        "words-changed",
                        event -> count.accept(getElement().getProperty("words", 0)));
    }

    /**
     * Fetches what was typed last, before something is done with the text; then {@link #getValue()} is what stands in
     * the browser.
     *
     * @param then runs in a later request, with the value
     */
    public void flush(SerializableConsumer<String> then) {
        getElement().callJsFunction("flush").then(String.class, then);
    }
}
