package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import presscenter.release.PublishedRelease;

/** What stands on every sheet of a printed text and nowhere on the screen (E34, E49). */
final class OnPaper {
    private final Reading reading;
    private final Wording wording;
    private final Paragraph head;
    private final Paragraph foot = new Paragraph();

    OnPaper(Reading reading, PublishedRelease.Text text, Wording wording) {
        this.reading = reading;
        this.wording = wording;
        var release = reading.release();
        var said = new ArrayList<String>(List.of(
                release.number().toString(),
                wording.say("release.reading.version", text.version()),
                release.language().ownName()));
        release.embargo().ifPresent(embargo -> said.addFirst(wording.embargoLine(embargo)));
        head = new Paragraph(String.join(" · ", said));
        head.addClassName("print-head");
        foot.addClassName("print-foot");
        printedAt(reading.at());
    }

    /** Number, version, language, and the embargo line. */
    Paragraph head() {
        return head;
    }

    /** When and by whom. */
    Paragraph foot() {
        return foot;
    }

    void printedAt(Instant now) {
        foot.setText(wording.say("release.reading.printed", reading.reader(wording), wording.moment(now)));
    }
}
