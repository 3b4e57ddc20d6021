package presscenter.release.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jsoup.nodes.Entities;
import presscenter.language.Language;
import presscenter.release.TextDraft;
import presscenter.release.WordDiff;

/** What changed from one text to another, word by word: what is gone struck through, what came underlined. */
class ChangedWords extends Div {
    ChangedWords(Language language, TextDraft before, TextDraft after) {
        addClassName("changed-words");
        getElement().setAttribute("lang", language.tag());
        for (var run : WordDiff.between(html(before), html(after)).runs()) {
            if (run.blockStart()) {
                getElement().appendChild(new com.vaadin.flow.dom.Element("br"));
            }
            add(
                    switch (run.kind()) {
                        case SAME -> new Span(run.text() + " ");
                        case ADDED -> marked("ins", run.text());
                        case REMOVED -> marked("del", run.text());
                    });
        }
    }

    private static HtmlComponent marked(String tag, String words) {
        var marked = new HtmlComponent(tag);
        marked.getElement().setText(words + " ");
        return marked;
    }

    private static String html(TextDraft words) {
        return "<h2>" + Entities.escape(words.headline()) + "</h2><p>" + Entities.escape(words.lede()) + "</p>"
                + words.body();
    }
}
