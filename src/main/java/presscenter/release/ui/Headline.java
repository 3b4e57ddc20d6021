package presscenter.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import presscenter.language.Language;
import presscenter.release.DeskRelease;
import presscenter.ui.Words;

/**
 * What a release is called at the desk: the headline of one text, else of its source, else nothing yet.
 *
 * @param words may be empty
 * @param language in which they are
 */
public record Headline(String words, Language language) {
    public static Headline of(DeskRelease release, Language wanted) {
        return in(release, wanted).or(() -> in(release, release.source())).orElse(new Headline("", release.source()));
    }

    private static Optional<Headline> in(DeskRelease release, Language language) {
        return release.text(language)
                .current()
                .map(version -> version.words().headline())
                .filter(words -> !words.isBlank())
                .map(words -> new Headline(words, language));
    }

    /** For the ear: what a verb that stands in many places is about, and in which language that text is. */
    public Component[] heard(Language text) {
        return words.isEmpty()
                ? new Component[] {quiet(text.ownName(), text)}
                : new Component[] {quiet(words, language), quiet(text.ownName(), text)};
    }

    private static Span quiet(String words, Language language) {
        var quiet = new Span(words);
        quiet.addClassName("quiet-for-eyes");
        quiet.getElement().setAttribute("lang", language.tag());
        return quiet;
    }

    public Span shown() {
        var shown = words.isEmpty() ? new Span(Words.of("release.desk.no-headline")) : new Span(words);
        shown.addClassName("headline");
        if (!words.isEmpty()) {
            shown.getElement().setAttribute("lang", language.tag());
        }
        return shown;
    }
}
