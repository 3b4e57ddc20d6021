package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Optional;
import java.util.Set;
import presscenter.language.Language;
import presscenter.release.PublishedRelease;
import presscenter.ui.LanguageTabs;
import presscenter.ui.Words;

/** In which language a release is read, and which one stands beside it. */
class ReleaseTools extends Div {
    private final transient Offered offered;

    ReleaseTools(Reading reading, Wording wording, ReadingVerbs verbs) {
        offered = Offered.of(reading, wording);
        addClassName("tools");
        var release = reading.release();
        var tabs = new LanguageTabs(
                Words.of("release.reading.language"),
                new ValueSignal<>(release.language()),
                language -> verbs.go(reading.address().reading(language)));
        for (var language : Language.values()) {
            if (!release.languages().contains(language)) {
                tabs.note(language, Words.of("release.reading.tab.missing"));
            } else if (language == release.source()) {
                tabs.note(language, Words.of("release.reading.tab.original"));
            }
        }
        add(tabs);
        new Beside(reading, wording).choice().ifPresent(this::add);
    }

    /**
     * Whether these would be the same for this reading. Then they stay when the rest changes, so that a press that is
     * under way meanwhile is not lost.
     */
    boolean areThoseOf(Reading reading, Wording wording) {
        return offered.equals(Offered.of(reading, wording));
    }

    /** All that they are made of. */
    private record Offered(
            NewsroomAddress address,
            Language shown,
            Language source,
            Set<Language> readable,
            Optional<Language> beside,
            Language site) {
        static Offered of(Reading reading, Wording wording) {
            var release = reading.release();
            return new Offered(
                    reading.address(),
                    release.language(),
                    release.source(),
                    Set.copyOf(release.languages()),
                    reading.beside().map(PublishedRelease::language),
                    wording.language());
        }
    }
}
