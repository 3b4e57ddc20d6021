package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import presscenter.language.Language;
import presscenter.release.PublishedRelease;
import presscenter.release.RichHtml;

/** The words themselves, each block under its language (L10). What is shown is cleaned here once more (S8). */
final class ReleaseText {
    private ReleaseText() {}

    static H1 headline(String words, Language language) {
        var headline = new H1(words);
        headline.getElement().setAttribute("lang", language.tag()).setAttribute("tabindex", "-1");
        return headline;
    }

    static Paragraph lede(String words, Language language) {
        var lede = new Paragraph(words);
        lede.addClassName("deck");
        lede.getElement().setAttribute("lang", language.tag());
        return lede;
    }

    static Component body(RichHtml body, Language language) {
        return html(RichHtml.clean(body.html()).html(), "body", language);
    }

    /** Paragraph beside paragraph if both have the same number, else each text in its own column. */
    static Component sideBySide(
            PublishedRelease.Text one, Language language, PublishedRelease.Text other, Language otherLanguage) {
        var both = new Div();
        both.addClassName("side-by-side");
        var left = RichHtml.clean(one.body().html());
        var right = RichHtml.clean(other.body().html());
        both.add(name(language), name(otherLanguage));
        var headline = cell(one.headline(), language, "headline");
        headline.getElement().setAttribute("aria-hidden", "true"); // it is the page's heading, said once
        both.add(headline, cell(other.headline(), otherLanguage, "headline"));
        both.add(cell(one.lede(), language, "deck"), cell(other.lede(), otherLanguage, "deck"));
        if (left.blocks().size() == right.blocks().size()) {
            both.addClassName("by-paragraph");
            for (var i = 0; i < left.blocks().size(); i++) {
                both.add(
                        html(left.blocks().get(i).html(), "body", language),
                        html(right.blocks().get(i).html(), "body", otherLanguage));
            }
        } else {
            both.addClassName("by-column");
            both.add(body(left, language), body(right, otherLanguage));
        }
        var region = new Section(both);
        region.addClassName("compared");
        return region;
    }

    private static Component name(Language language) {
        var name = new H2(language.ownName());
        name.addClassName("column-name");
        name.getElement().setAttribute("lang", language.tag());
        return name;
    }

    private static Component cell(String words, Language language, String name) {
        var cell = new Paragraph(words);
        cell.addClassName(name);
        cell.getElement().setAttribute("lang", language.tag());
        return cell;
    }

    private static Component html(String clean, String name, Language language) {
        return new Html("<div class=\"" + name + "\" lang=\"" + language.tag() + "\">" + clean + "</div>");
    }
}
