package presscenter.release.ui.writing;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import presscenter.language.Language;
import presscenter.release.TextDraft;

/** The changed words, above everything else. */
final class ChangedSection extends Section {
    ChangedSection(Signal<String> title, Language language, TextDraft before, TextDraft after) {
        addClassName("changed");
        add(new H2(title), new ChangedWords(language, before, after));
    }
}
