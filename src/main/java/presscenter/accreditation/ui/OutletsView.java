package presscenter.accreditation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import presscenter.accreditation.OutletDesk;
import presscenter.accreditation.OutletLine;
import presscenter.accreditation.OutletRegistry;
import presscenter.language.Times;
import presscenter.security.Identities;
import presscenter.ui.EmptyState;
import presscenter.ui.ViewHeader;
import presscenter.ui.Words;

/** The registry of outlets: for accreditation officers (A2). */
@Route("desk/outlets")
@Menu(title = "accreditation.outlet.menu", order = 50)
@RolesAllowed("ACCREDITATION_OFFICER")
class OutletsView extends Main implements AfterNavigationObserver, HasDynamicTitle, OutletList.Verbs {
    private static final int AT_A_TIME = 50;

    private final transient OutletParts parts;
    private final OutletFilters filters;
    private final Paragraph counted = new Paragraph();
    private final OutletList list = new OutletList(this);
    private final EmptyState none =
            new EmptyState(Words.of("accreditation.outlet.none"), Words.of("accreditation.outlet.none.how"));
    private final Button more;
    private int most = AT_A_TIME;

    OutletsView(OutletDesk desk, OutletRegistry registry, Identities identities, Times times) {
        parts = new OutletParts(desk, registry, identities, times);
        addClassName("outlets");
        filters = new OutletFilters(registry, this::loadFromTheTop);
        counted.addClassName("outlet-count");
        counted.getElement().setAttribute("role", "status");
        more = new Button(Words.of("accreditation.outlet.more"), click -> {
            most += AT_A_TIME;
            load();
        });
        var add = Labels.asks("accreditation.outlet.add", "primary", () -> OutletQuestions.add(parts, this::load));
        add(new ViewHeader(Words.of("accreditation.outlet.title"), add), filters, counted, new Div(list, none), more);
        Signal.effect(this, () -> {
            Words.language().get();
            load(); // each language has its own order (L15)
        });
    }

    @Override
    public String getPageTitle() {
        return Words.now("shell.page-title", Words.now("accreditation.outlet.title"), Words.now("shell.product"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void loadFromTheTop() {
        most = AT_A_TIME;
        load();
    }

    private void load() {
        var page = parts.desk().list(filters.filter(), Words.languageNow(), most);
        List<OutletLine> lines = page.lines();
        list.show(lines, Words.languageNow());
        counted.setText(Words.now("accreditation.outlet.counted", page.found()));
        none.setVisible(lines.isEmpty());
        more.setVisible(lines.size() < page.found());
    }

    @Override
    public void edit(OutletLine outlet) {
        OutletQuestions.edit(parts, outlet.key(), this::load);
    }

    @Override
    public void register(OutletLine outlet) {
        OutletQuestions.register(parts, outlet.key(), this::load);
    }

    @Override
    public void merge(OutletLine outlet) {
        OutletQuestions.merge(parts, outlet.key(), this::load);
    }
}
