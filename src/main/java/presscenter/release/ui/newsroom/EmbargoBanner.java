package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import presscenter.embargo.Sight;
import presscenter.release.EmbargoForm;
import presscenter.release.UnderEmbargo;

/**
 * Until when a text is under embargo, in which zones, how long that is, and what it binds to (E11, E49). Its first line
 * stays in sight as a thin bar while one scrolls; the rest scrolls away.
 */
class EmbargoBanner extends Section {
    EmbargoBanner(UnderEmbargo embargo, Reading reading, Wording wording, ReadingVerbs verbs) {
        addClassName("embargo");
        getElement().setAttribute("aria-label", wording.say("release.reading.under-embargo"));
        var until = wording.say("release.reading.embargo", wording.until(embargo));
        var bar = new Div(strong(until));
        bar.addClassName("embargo-bar");
        embargo.lift()
                .filter(lift -> embargo.form() == EmbargoForm.INSTANT && !embargo.held() && lift.isAfter(reading.at()))
                .ifPresent(lift -> {
                    var left = new Span();
                    left.addClassName("left");
                    var countdown = new EmbargoCountdown();
                    countdown.show(Duration.between(reading.at(), lift), wording, until);
                    countdown.onElapsed(verbs::lookAgain);
                    left.add(new Span(wording.say("release.reading.left")), countdown);
                    bar.add(left);
                });
        var more = new Div();
        more.addClassName("embargo-more");
        if (embargo.held()) {
            more.add(line(wording.say("release.reading.held")));
        } else {
            embargo.lift()
                    .filter(lift -> embargo.form() == EmbargoForm.INSTANT)
                    .ifPresent(lift -> more.add(
                            line(wording.times().zones(lift, wording.reader(), wording.language()), "zones", "num")));
            embargo.expected()
                    .ifPresent(at -> more.add(
                            line(wording.say(
                                    "release.reading.expected", wording.times().dayAndTime(at, wording.language()))),
                            line(wording.times().zones(at, wording.reader(), wording.language()), "zones", "num")));
        }
        if (embargo.sight() == Sight.TEXT) {
            var accepted = reading.acceptedAt()
                    .map(at -> " " + wording.say("release.reading.accepted", wording.moment(at)))
                    .orElse("");
            more.add(line(wording.say("release.reading.binds") + accepted, "binds"));
        }
        add(bar, more);
    }

    private static Span strong(String words) {
        var strong = new Span(words);
        strong.addClassName("until-when");
        return strong;
    }

    private static Paragraph line(String words, String... names) {
        var line = new Paragraph(words);
        line.addClassNames(names);
        return line;
    }
}
