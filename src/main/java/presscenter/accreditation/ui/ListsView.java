package presscenter.accreditation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import presscenter.accreditation.ListLine;
import presscenter.ui.EmptyState;
import presscenter.ui.Tag;
import presscenter.ui.ViewHeader;
import presscenter.ui.Words;

/** The lists that focal points of outlets handed in, the newest first (A9). */
@Route(ListView.PATH)
@RolesAllowed("ACCREDITATION_OFFICER")
class ListsView extends Main implements HasDynamicTitle {
    private final transient QueueParts parts;
    private final UnorderedList list = new UnorderedList();
    private final EmptyState none =
            new EmptyState(Words.of("accreditation.lists.none"), Words.of("accreditation.lists.none.how"));

    ListsView(QueueParts parts) {
        this.parts = parts;
        addClassNames("queue", "lists");
        list.addClassName("queue-list");
        var back = QueueMarks.chip("", QueueAddress.PATH, false);
        Signal.effect(
                this, () -> back.setText(Words.of("accreditation.list.to-queue").get()));
        add(new ViewHeader(Words.of("accreditation.lists.title")), new Div(back), list, none);
        Signal.effect(this, () -> {
            Words.language().get();
            load();
        });
    }

    private void load() {
        var lines = parts.lists().lists();
        list.removeAll();
        lines.forEach(line -> list.add(item(line)));
        none.setVisible(lines.isEmpty());
    }

    private ListItem item(ListLine line) {
        var who = new Span(parts.outlets()
                .outlet(line.outlet())
                .map(outlet -> QueueParts.inWords(outlet.name()))
                .orElse(line.outlet()));
        who.addClassName("who");
        var since = new Span(parts.ago(line.at()));
        since.addClassName("how-long");
        var facts = new Span(Words.now("accreditation.lists.line", line.number().toString(), line.people()));
        facts.addClassName("comes-as");
        var focal = QueueMarks.asTyped(new Span(line.focal()));
        focal.addClassName("works-for");
        var marks = new Span();
        marks.addClassName("marks");
        if (line.waiting() > 0) {
            marks.add(Tag.plain(Words.of("accreditation.lists.waiting", line.waiting())));
        }
        var link = new Anchor(ListView.href(line.number()));
        link.getElement().setAttribute("router-link", true);
        link.add(who, since, focal, facts, marks);
        return new ListItem(link);
    }

    @Override
    public String getPageTitle() {
        return Words.now("shell.page-title", Words.now("accreditation.lists.title"), Words.now("shell.product"));
    }
}
