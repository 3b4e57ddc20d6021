package presscenter.release.ui.writing;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.signals.Signal;
import java.time.Instant;
import presscenter.embargo.Circle;
import presscenter.embargo.Embargo;
import presscenter.language.Language;
import presscenter.release.DeskRelease;
import presscenter.release.ui.DeskParts;
import presscenter.ui.Tag;
import presscenter.ui.Words;

/** When the release lifts or lifted, in which zones, for whom, and who has opened it. */
final class LiftSection extends Section {
    private final transient DeskParts parts;
    private final transient DeskRelease release;

    LiftSection(DeskParts parts, DeskRelease release) {
        this.parts = parts;
        this.release = release;
        addClassName("lifts");
        add(new H2(Words.of("release.embargo.lifts")));
        line(inWords(), "when", "num");
        release.visibleFrom().or(() -> release.embargo().lift()).ifPresent(at -> {
            line(said(language -> parts.times().zones(at, parts.zone(), language)), "zones", "num");
            if (at.isAfter(parts.now())) {
                line(said(language -> parts.times().relative(at, parts.now(), language)), "zones", "num");
            }
        });
        if (release.heldSince().isPresent() || release.allHeldSince().isPresent()) {
            add(Tag.embargo(Words.of("release.embargo.is-held")));
        }
        release.doubt().ifPresent(this::doubt);
        if (!(release.embargo() instanceof Embargo.None) && !release.out()) {
            release.window()
                    .filter(at -> at.isAfter(parts.now()))
                    .ifPresent(at -> line(EmbargoWords.window(parts, at), "zones", "num"));
            line(circle(), "zones");
            line(Words.of("release.embargo.readers", release.canRead(), release.opened()), "zones");
        }
    }

    /** Why its lift waits for two editors, and whether the first has confirmed it (E44). */
    private void doubt(DeskRelease.InDoubt doubt) {
        line(
                Words.of(
                        "release.embargo.in-doubt",
                        Words.of(doubt.cause().reason().text())),
                "zones");
        doubt.confirmedBy()
                .map(person -> parts.identities().nameOf(person).orElse("–"))
                .ifPresent(name -> line(Words.of("release.embargo.confirmed-by", name), "zones"));
    }

    private void line(Signal<String> words, String... style) {
        var line = new Paragraph(words);
        line.addClassNames(style);
        add(line);
    }

    private Signal<String> inWords() {
        if (release.withdrawn().isPresent()) {
            return dated("release.embargo.withdrawn-at", release.withdrawn().get());
        }
        if (release.out()) {
            return dated("release.embargo.out-since", release.visibleFrom().orElseThrow());
        }
        return EmbargoWords.until(parts, release.embargo());
    }

    private Signal<String> dated(String key, Instant at) {
        return Words.of(key, said(language -> parts.times().dateAndTime(at, language)));
    }

    /** For whom it is open under embargo (E43): nobody need guess who is left out. */
    private Signal<String> circle() {
        if (!(release.circle() instanceof Circle.Everybody) && release.actions().isEmpty()) {
            return Words.of("release.circle.is-some"); // whom the desk trusts is not a translator's business
        }
        return EmbargoWords.circle(parts, release.circle());
    }

    private static Signal<String> said(SerializableFunction<Language, String> words) {
        return Words.language().map(words::apply);
    }
}
