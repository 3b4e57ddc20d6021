package presscenter.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;

/** A small mark: a word with an icon of its own, so that colour never speaks alone. */
public final class Tag extends Span {
    private Tag(Signal<String> words, String... kind) {
        super(words);
        addClassName("tag");
        addClassNames(kind);
    }

    /** Says something without a colour. */
    public static Tag plain(Signal<String> words) {
        return new Tag(words);
    }

    /** Amber, with a triangle: under embargo. */
    public static Tag embargo(Signal<String> words) {
        return new Tag(words, "embargo");
    }

    /** Red, with an exclamation mark: an error, a withdrawal, something that is missing. */
    public static Tag alert(Signal<String> words) {
        return new Tag(words, "alert");
    }

    /** Green, with a full circle: done, saved, approved. */
    public static Tag good(Signal<String> words) {
        return new Tag(words, "good");
    }
}
