package presscenter.accreditation.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
import presscenter.accreditation.ListFile;
import presscenter.accreditation.ListNumber;
import presscenter.accreditation.QueueFilter;
import presscenter.ui.ViewHeader;
import presscenter.ui.Words;

/** A list of people as an officer decides on it: the focal point, the one letter, each person, all at once (A9). */
@Route(ListView.PATH + "/:number")
@RolesAllowed("ACCREDITATION_OFFICER")
class ListView extends Main implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {
    static final String PATH = "desk/lists";

    private final transient QueueParts parts;
    private final ListPeople people;
    private final BulkBar bulk;
    private final Div about = new Div();
    private transient Optional<ListFile> file = Optional.empty();

    ListView(QueueParts parts) {
        this.parts = parts;
        addClassNames("queue", "list-view");
        people = new ListPeople();
        bulk = new BulkBar(parts, people, this::lookAgain);
        people.onChosen(bulk::look);
        var article = new Article(about, bulk, people);
        article.addClassName("file");
        about.addClassName("about");
        add(new ViewHeader(Words.of("accreditation.lists.one")), article);
    }

    /** Relative to the root of the site. */
    static String href(ListNumber number) {
        return PATH + "/" + number;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        file = event.getRouteParameters()
                .get("number")
                .flatMap(ListNumber::parse)
                .flatMap(parts.lists()::open);
        if (file.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show();
        people.chooseWhoWaits();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    private void lookAgain() {
        file = file.map(ListFile::number).flatMap(parts.lists()::open);
        show();
    }

    private void show() {
        about.removeAll();
        file.ifPresent(list -> {
            about.add(head(list), new ListFacts(list, parts));
            people.show(list);
        });
    }

    private Header head(ListFile list) {
        var title = new H2(list.outlet()
                .map(outlet -> QueueParts.inWords(outlet.name()))
                .orElseGet(() -> list.number().toString()));
        var facts = new Paragraph(Words.now(
                "accreditation.queue.head",
                list.number().toString(),
                QueueParts.inWords(list.edition().name()),
                parts.ago(list.at())));
        facts.addClassName("note");
        var queue = new QueueAddress(
                Optional.empty(),
                new QueueFilter(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), "")
                        .of(Optional.of(list.number())));
        var ways = new Div(
                QueueMarks.chip(Words.now("accreditation.lists.all"), PATH, false),
                QueueMarks.chip(Words.now("accreditation.list.in-queue"), queue.href(), false));
        ways.addClassName("queue-states");
        return new Header(ways, title, facts);
    }

    @Override
    public String getPageTitle() {
        return Words.now(
                "shell.page-title",
                file.map(list -> list.number().toString()).orElseGet(() -> Words.now("accreditation.lists.one")),
                Words.now("shell.product"));
    }
}
