package presscenter.release.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import presscenter.language.Language;
import presscenter.release.RichHtml;
import presscenter.release.TextDraft;
import presscenter.ui.Words;

/** A text to read, not to write: a source, an approved version, what somebody else saved. Cleaned once more (S8). */
class SourcePane extends Section {
    SourcePane(Language language, TextDraft words) {
        addClassName("source");
        part("release.editor.headline", "source-headline", language, new Paragraph(words.headline()));
        part("release.editor.lede", "source-lede", language, new Paragraph(words.lede()));
        var body = new Div(new Html("<div>" + RichHtml.clean(words.body()).html() + "</div>"));
        part("release.editor.body", "body", language, body);
    }

    private void part(String label, String style, Language language, Component shown) {
        var name = new Span(Words.of(label));
        name.addClassName("lab");
        shown.getElement().getClassList().add(style);
        shown.getElement().setAttribute("lang", language.tag());
        var card = new Div(name, shown);
        card.addClassName("card");
        add(card);
    }
}
