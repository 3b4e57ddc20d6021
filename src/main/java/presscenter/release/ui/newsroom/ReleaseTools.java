package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.local.ValueSignal;
import presscenter.language.Language;
import presscenter.ui.LanguageTabs;
import presscenter.ui.Words;

/** In which language a release is read, and which one stands beside it. */
class ReleaseTools extends Div {
    ReleaseTools(Reading reading, Wording wording, ReadingVerbs verbs) {
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
}
