package presscenter.breach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import presscenter.breach.BreachLine;
import presscenter.breach.BreachLine.Standing;
import presscenter.ui.Tag;
import presscenter.ui.Words;

/** The files, a line each: which release, when it was seen, where the file stands. */
class BreachList extends UnorderedList {
    BreachList() {
        addClassName("breach-list");
    }

    void show(List<BreachLine> files, BreachParts parts) {
        removeAll();
        files.forEach(file -> add(line(file, parts)));
        setVisible(!files.isEmpty());
    }

    private static Component line(BreachLine file, BreachParts parts) {
        var link = new Anchor(
                BreachesView.PATH + "/" + file.number(), file.number().toString());
        link.addClassNames("number", "num");
        link.getElement().setAttribute("router-link", true);
        var seen = new Span(Words.now("breach.line", file.release().toString(), parts.moment(file.seenAt())));
        var marks = new Div(standing(file.standing()));
        marks.addClassName("marks");
        if (file.waiting()) {
            marks.add(Tag.embargo(Words.of("breach.waiting")));
        }
        return new ListItem(link, seen, marks);
    }

    static Tag standing(Standing standing) {
        var words = Words.of(standing.key());
        return switch (standing) {
            case UNCHECKED -> Tag.alert(words);
            case OPEN -> Tag.plain(words);
            case CLOSED -> Tag.good(words);
        };
    }
}
