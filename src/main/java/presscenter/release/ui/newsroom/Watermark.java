package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import presscenter.security.Person;

/** The reader's name and the time, faintly, on every screenful and every sheet of a text under embargo (E49). */
class Watermark extends Div {
    private static final int TIMES = 24;

    Watermark() {
        addClassName("watermark");
        getElement().setAttribute("aria-hidden", "true").setAttribute("translate", "no");
    }

    /** Who reads, for whom, and when. */
    static String words(Person person, Instant at, Wording wording) {
        return Reading.nameOf(person, wording) + " · " + wording.moment(at);
    }

    /** @param reader whose name and time stand there; empty if nothing under embargo is shown */
    void show(Optional<String> reader) {
        removeAll();
        reader.ifPresent(said -> Stream.generate(() -> faint(said)).limit(TIMES).forEach(this::add));
    }

    /** Drawn by the style sheet, as what it is: no text of the page to be read or copied. */
    private static Span faint(String said) {
        var faint = new Span();
        faint.getElement().setAttribute("data-said", said);
        return faint;
    }
}
