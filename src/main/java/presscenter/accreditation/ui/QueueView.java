package presscenter.accreditation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import presscenter.accreditation.ApplicationFile;
import presscenter.accreditation.ApplicationNumber;
import presscenter.accreditation.ApplicationVerb;
import presscenter.accreditation.QueueFilter;
import presscenter.ui.Notices;
import presscenter.ui.ViewHeader;
import presscenter.ui.Words;

/** The queue of applications and, beside it, the one that is open. All that is chosen stands in the address (A19). */
@Route(QueueAddress.PATH + "/:number?")
@Menu(title = "accreditation.queue.menu", order = 5)
@RolesAllowed("ACCREDITATION_OFFICER")
class QueueView extends Main implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle, FileVerbs.Done {
    private final transient QueueParts parts;
    private final QueueFilters filters;
    private final PlacesLine places;
    private final QueueList list;
    private final AllBadges all;
    private final FilePane pane;
    private transient QueueAddress address = new QueueAddress(Optional.empty(), QueueFilter.waiting());
    private transient Optional<ApplicationFile> file = Optional.empty();

    QueueView(QueueParts parts) {
        this.parts = parts;
        addClassName("queue");
        filters = new QueueFilters(parts, this::go);
        places = new PlacesLine(parts, this::lookAgain);
        list = new QueueList(parts);
        var bulk = new BulkBar(parts, list, this::lookAgain);
        list.onChosen(bulk::look);
        pane = new FilePane(parts, new FileVerbs(parts, this));
        all = new AllBadges(parts);
        var waiting = new Section(filters, places, bulk, all, list);
        waiting.addClassName("waiting");
        waiting.getElement().bindAttribute("aria-label", Words.of("accreditation.queue.title"));
        var split = new Div(waiting, pane);
        split.addClassName("queue-split");
        var keys = new QueueKeys();
        keys.add(
                new ViewHeader(
                        Words.of("accreditation.queue.title"),
                        checkIn(),
                        lists(),
                        QueueMarks.asks("accreditation.export.open", this::export, "quiet"),
                        QueueMarks.asks("accreditation.set-edition.open", this::editions, "quiet")),
                split);
        add(keys);
    }

    /** A plain page, with the camera that this one is not given (S7): opened anew, not by the router. */
    private static Anchor checkIn() {
        var link = new Anchor(CheckInPages.PATH, Words.of("accreditation.check-in.open"));
        link.addClassNames("btn", "quiet");
        link.setRouterIgnore(true);
        return link;
    }

    private static Anchor lists() {
        var link = new Anchor(ListView.PATH, Words.of("accreditation.lists.open"));
        link.addClassNames("btn", "quiet");
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private void export() {
        parts.actor().person().ifPresent(me -> new ExportDialog(parts, address.filter(), me).open());
    }

    private void editions() {
        new EditionsDialog(parts, this::lookAgain).open();
    }

    // ── the address

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("number");
        var next = QueueAddress.of(
                asked.flatMap(ApplicationNumber::parse), event.getLocation().getQueryParameters());
        var opened = next.number().flatMap(parts.desk()::open);
        if (asked.isPresent() && opened.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (isAttached() && next.equals(address) && opened.equals(file)) {
            return; // the browser tells of an arrival twice; a button that is built anew would not hear its press
        }
        var was = address.number();
        address = next;
        file = opened;
        list.show(address);
        filters.show(address);
        places.show(address);
        all.show(address);
        showFile();
        if (isAttached() && !was.equals(address.number())) {
            followTheEye(was);
        }
    }

    @Override
    public String getPageTitle() {
        var what = file.map(open -> open.form().name()).orElseGet(() -> Words.now("accreditation.queue.title"));
        return Words.now("shell.page-title", what, Words.now("shell.product"));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        list.lookAgain();
        filters.show(address);
        places.show(address);
        all.show(address);
        showFile();
    }

    private void showFile() {
        pane.show(file, address);
        setClassName("is-open", file.isPresent());
    }

    private void go(QueueAddress other) {
        UI.getCurrent().navigate(QueueView.class, other.parameters(), other.query());
    }

    /** The focus goes to what was opened, and back to its line. */
    private void followTheEye(Optional<ApplicationNumber> closed) {
        if (file.isPresent()) {
            pane.followTheEye();
        } else {
            closed.ifPresent(list::focusOn);
        }
    }

    // ── what is done

    @Override
    public long version() {
        return file.map(ApplicationFile::version).orElseThrow();
    }

    @Override
    public void lookAgain() {
        file = address.number().flatMap(parts.desk()::open);
        list.lookAgain();
        filters.show(address);
        places.show(address);
        showFile();
    }

    @Override
    public void named() {
        lookAgain();
        pane.followTheEye();
    }

    @Override
    public void badgeChanged() {
        lookAgain();
        pane.followTheEye();
    }

    @Override
    public void done(ApplicationFile decided, ApplicationVerb verb) {
        var next = isDecision(verb) ? list.nextWaiting(decided.number()) : Optional.of(decided.number());
        Notices.good(
                "accreditation.done." + Applicants.name(verb), decided.form().name());
        if (next.equals(address.number())) {
            lookAgain();
            pane.followTheEye();
        } else {
            list.lookAgain();
            places.show(address);
            go(address.open(next));
        }
    }

    private static boolean isDecision(ApplicationVerb verb) {
        return switch (verb) {
            case APPROVE, WAITLIST, ASK, REFUSE -> true;
            case SUSPEND, RESUME, REVOKE, PROPOSE_EMBARGO -> false;
        };
    }
}
