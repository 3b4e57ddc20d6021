package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Stream;

/** The reader's name and the time, faintly, on every screenful and every sheet of a text under embargo (E49). */
class Watermark extends Div {
    private static final int TIMES = 24;

    Watermark() {
        addClassName("watermark");
        getElement().setAttribute("aria-hidden", "true").setAttribute("translate", "no");
    }

    void show(Optional<String> words) {
        removeAll();
        words.ifPresent(said -> Stream.generate(() -> faint(said)).limit(TIMES).forEach(this::add));
    }

    /** Drawn by the style sheet, as what it is: no text of the page to be read or copied. */
    private static Span faint(String said) {
        var faint = new Span();
        faint.getElement().setAttribute("data-said", said);
        return faint;
    }
}
