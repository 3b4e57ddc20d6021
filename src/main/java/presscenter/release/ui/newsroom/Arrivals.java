package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import presscenter.release.ReleaseLink;
import presscenter.release.Waiting.Arrived;
import presscenter.release.ui.TextNames;

/**
 * The texts that the reader waited for and that are there, with the way to each, until it is read or put aside (L8).
 */
class Arrivals extends Section {
    Arrivals(List<Arrived> texts, Wording wording, Consumer<Arrived> aside) {
        addClassNames("since", "arrivals");
        var list = new UnorderedList();
        texts.forEach(text -> list.add(new ListItem(way(text, wording), away(text, wording, aside))));
        add(new H2(wording.say("release.contract.arrivals")), list);
    }

    private static Anchor way(Arrived text, Wording wording) {
        var kind = wording.kind(text.kind());
        var headline = text.headline()
                .map(words -> {
                    var said = new Span(words);
                    said.getElement().setAttribute("lang", text.language().tag());
                    return said;
                })
                .orElseGet(() -> new Span(wording.say("release.newsroom.neutral", kind)));
        headline.addClassName("what");
        var which = new Span(
                String.join(" · ", kind, text.number().toString(), wording.say(TextNames.key(text.language()))));
        which.addClassNames("which", "num");
        var way = new Anchor(
                ReleaseLink.NEWSROOM + "/" + text.number() + "?" + ReleaseLink.LANGUAGE + "="
                        + text.language().tag(),
                headline);
        way.add(new Text(" "), which);
        way.getElement().setAttribute("router-link", true);
        return way;
    }

    private static NativeButton away(Arrived text, Wording wording, Consumer<Arrived> aside) {
        var away = new NativeButton(wording.say("release.desk.report.aside"), click -> aside.accept(text));
        away.addClassNames("btn", "quiet");
        away.getElement()
                .setAttribute("type", "button")
                .setAttribute(
                        "aria-label",
                        wording.say(
                                "release.since.aside-of",
                                text.number() + ", " + wording.say(TextNames.key(text.language()))));
        return away;
    }
}
