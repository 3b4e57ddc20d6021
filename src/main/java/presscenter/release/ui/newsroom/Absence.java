package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import presscenter.language.Language;
import presscenter.release.PublishedRelease.Missing;
import presscenter.release.ui.TextNames;

/** What is said of a text that is missing: why, when it is expected, and "tell me when" (L8, E21). */
final class Absence extends Div {
    private final Reading reading;
    private final Wording wording;
    private final Language language;
    private final Missing missing;

    private Absence(Reading reading, Wording wording, Language language) {
        this.reading = reading;
        this.wording = wording;
        this.language = language;
        missing = missing(reading, language);
        addClassName("missing");
    }

    static Missing missing(Reading reading, Language language) {
        return reading.release().missing().getOrDefault(language, Missing.UNTOLD);
    }

    /** In the place of the text. */
    static Absence ofText(Reading reading, Wording wording, ReadingVerbs verbs) {
        var absence = new Absence(reading, wording, reading.release().language());
        absence.why();
        absence.add(new Paragraph(absence.missing
                .expected()
                .map(at -> wording.say("release.reading.missing.expected", wording.moment(at)))
                .orElseGet(() -> wording.say(
                        absence.missing.mayFollow()
                                ? "release.reading.missing.unknown"
                                : "release.reading.absent.choose"))));
        absence.tellMeWhen(verbs);
        return absence;
    }

    /** Above the text of another language, which is shown instead. */
    static Absence instead(Instead instead, Reading reading, Wording wording, ReadingVerbs verbs) {
        var absence = new Absence(reading, wording, instead.wanted());
        absence.addClassName("instead");
        absence.instead(instead, verbs);
        return absence;
    }

    private void instead(Instead instead, ReadingVerbs verbs) {
        var follows = missing.mayFollow() ? "release.reading.instead.missing" : "release.reading.instead.absent";
        var state = instead.isThere() ? "release.reading.instead.there" : follows;
        var sentences = new ArrayList<String>();
        sentences.add(wording.capitalised(wording.say(state, name(language))));
        missing.expected()
                .filter(at -> !instead.isThere())
                .ifPresent(at -> sentences.add(wording.say("release.reading.instead.expected", wording.moment(at))));
        sentences.add(wording.say(
                instead.place() == 1 ? "release.reading.instead.second" : "release.reading.instead.third",
                name(reading.release().language())));
        add(new Paragraph(String.join(" ", sentences)));
        if (instead.isThere()) {
            var read = new Anchor(
                    reading.address().reading(language).href(),
                    wording.say("release.reading.instead.read", name(language)));
            read.addClassName("btn");
            read.getElement().setAttribute("router-link", true);
            add(read);
        } else {
            why();
            tellMeWhen(verbs);
        }
    }

    private String name(Language of) {
        return wording.say(TextNames.key(of));
    }

    private void why() {
        if (!missing.reason().isEmpty()) {
            var line = new Paragraph();
            line.add(wording.around("release.contract.reason", new Said(missing.reason(), wording.language())));
            add(line);
        }
    }

    private void tellMeWhen(ReadingVerbs verbs) {
        if (!missing.mayFollow()) {
            return;
        }
        if (reading.waiting()) {
            add(new Paragraph(wording.say("release.contract.waiting")));
            return;
        }
        var tell = new NativeButton(wording.say("release.contract.tell-me"), click -> verbs.tellMeWhen(language));
        tell.addClassName("btn");
        tell.getElement().setAttribute("type", "button");
        add(tell);
    }
}
