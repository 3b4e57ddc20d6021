package presscenter.release.ui.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.DeskRelease;
import presscenter.ui.Words;

/**
 * What readers will be told of a change, in every language: it is approved with the words, so it is shown with them.
 */
class NoticeWords extends Div {
    NoticeWords(DeskRelease.Version version) {
        addClassName("notice-words");
        say("release.editor.wrong", version.wrong());
        say("release.editor.right", version.right());
        setVisible(getComponentCount() > 0);
    }

    private void say(String label, Localized<String> words) {
        if (words.isEmpty()) {
            return;
        }
        add(new H3(Words.now(label)));
        for (var language : Language.values()) {
            words.in(language).ifPresent(sentence -> {
                var said = new Paragraph(sentence);
                said.getElement().setAttribute("lang", language.tag());
                add(said);
            });
        }
    }
}
