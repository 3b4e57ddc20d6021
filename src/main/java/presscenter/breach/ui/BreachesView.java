package presscenter.breach.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import presscenter.breach.BreachLine;
import presscenter.breach.BreachNumber;
import presscenter.role.Role;
import presscenter.security.OwnAccount;
import presscenter.ui.EmptyState;
import presscenter.ui.ViewHeader;
import presscenter.ui.Words;

/** The breach desk: all its files, or the one that the address names (E30). */
@Route(BreachesView.PATH + "/:number?")
@Menu(title = "breach.menu", order = 45)
@RolesAllowed({"PRESS_OFFICER", "EDITOR", "ACCREDITATION_OFFICER"})
class BreachesView extends Main implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {
    static final String PATH = "desk/breaches";
    private static final int MOST = 200;

    private final transient BreachParts parts;
    private final Div all = new Div();
    private final BreachList list = new BreachList();
    private final EmptyState none = new EmptyState(Words.of("breach.none"), Words.of("breach.none.how"));
    private final FilePage one;
    private transient List<BreachLine> files = List.of();

    BreachesView(BreachParts parts, OwnAccount account) {
        this.parts = parts;
        addClassName("breaches");
        one = new FilePage(parts);
        var reports = account.person()
                .filter(person -> person.isOneOf(Role.PRESS_OFFICER, Role.EDITOR))
                .map(person -> Parts.asks("breach.report", "primary", this::report));
        var head = reports.map(button -> new ViewHeader(Words.of("breach.title"), button))
                .orElseGet(() -> new ViewHeader(Words.of("breach.title")));
        all.add(head, new Paragraph(Words.of("breach.intro")), list, none);
        add(all, one);
    }

    @Override
    public String getPageTitle() {
        var here = one.file()
                .map(file -> Words.now("breach.title-of", file.number().toString()))
                .orElseGet(() -> Words.now("breach.title"));
        return Words.now("shell.page-title", here, Words.now("shell.product"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("number");
        var opened = asked.flatMap(BreachNumber::parse).flatMap(parts.desk()::open);
        if (asked.isPresent() && opened.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        all.setVisible(asked.isEmpty());
        one.setVisible(opened.isPresent());
        if (opened.isPresent() && isAttached() && opened.equals(one.file())) {
            return; // the browser tells of an arrival twice; a button that is built anew would not hear its press
        }
        one.keep(opened);
        files = asked.isEmpty() ? parts.desk().list(MOST) : List.of();
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
        one.show();
    }

    private void show() {
        list.show(files, parts);
        none.setVisible(files.isEmpty());
    }

    private void report() {
        ReportFields.ask(parts, number -> UI.getCurrent().navigate(PATH + "/" + number));
    }
}
