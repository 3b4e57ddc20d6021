package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import presscenter.language.Language;
import presscenter.release.PublishedRelease;

/** Which text stands beside the one that is read: one press puts one there, then the others are a press away. */
final class Beside {
    private final Reading reading;
    private final Wording wording;
    private final List<Language> others;
    private final Optional<Language> chosen;

    Beside(Reading reading, Wording wording) {
        this.reading = reading;
        this.wording = wording;
        var release = reading.release();
        others = Arrays.stream(Language.values())
                .filter(language -> language != release.language())
                .filter(release.languages()::contains)
                .toList();
        chosen = reading.beside().map(PublishedRelease::language);
    }

    /** Puts the original beside the text, or else the next one; empty if there is none, or one stands there already. */
    Optional<Anchor> opener() {
        if (others.isEmpty() || chosen.isPresent()) {
            return Optional.empty();
        }
        var source = reading.release().source();
        var compare = link(
                wording.say("release.reading.compare"),
                Optional.of(others.contains(source) ? source : others.getFirst()));
        compare.addClassNames("btn", "quiet", "compare");
        return Optional.of(compare);
    }

    /** The text that stands beside, the others that could, and the way back to one; empty if none does. */
    Optional<Span> choice() {
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        var group = new Span(new Span(wording.say("release.reading.beside")));
        group.addClassName("beside");
        others.forEach(language -> {
            var link = link(language.ownName(), Optional.of(language));
            link.addClassName("chip");
            link.getElement().setAttribute("lang", language.tag());
            if (chosen.filter(language::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            group.add(link);
        });
        var end = link(wording.say("release.reading.compare.end"), Optional.empty());
        end.addClassNames("btn", "quiet");
        group.add(end);
        return Optional.of(group);
    }

    private Anchor link(String words, Optional<Language> beside) {
        var address = reading.address().reading(reading.release().language()).beside(beside);
        var link = new Anchor(address.href(), words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
