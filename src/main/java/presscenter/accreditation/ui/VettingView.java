package presscenter.accreditation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import presscenter.accreditation.VettedEdition;
import presscenter.accreditation.VettingDesk;
import presscenter.audit.Actor;
import presscenter.language.Times;
import presscenter.ui.EmptyState;
import presscenter.ui.ViewHeader;
import presscenter.ui.Words;

/** The editions whose applicants a security authority vets: numbers, and the list to give over. Nobody's name (A22). */
@Route("desk/vetting")
@Menu(title = "accreditation.vetting.menu", order = 6)
@RolesAllowed("VETTING_OFFICER")
class VettingView extends Main implements AfterNavigationObserver, HasDynamicTitle {
    private final transient VettingDesk desk;
    private final transient Actor actor;
    private final transient Times times;
    private final Section list = new Section();

    VettingView(VettingDesk desk, Actor actor, Times times) {
        this.desk = desk;
        this.actor = actor;
        this.times = times;
        addClassName("vetting");
        list.addClassName("vetted");
        add(
                new ViewHeader(Words.of("accreditation.vetting.title")),
                new Paragraph(Words.of("accreditation.vetting.what")),
                list);
        Signal.effect(this, () -> {
            Words.language().get();
            load(); // names of editions are each language's own
        });
    }

    @Override
    public String getPageTitle() {
        return Words.now("shell.page-title", Words.now("accreditation.vetting.title"), Words.now("shell.product"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        var editions = desk.editions();
        list.removeAll();
        if (editions.isEmpty()) {
            list.add(
                    new EmptyState(Words.of("accreditation.vetting.none"), Words.of("accreditation.vetting.none.how")));
        }
        editions.forEach(each -> list.add(section(each)));
    }

    private Component section(VettedEdition each) {
        var edition = each.edition();
        var heading = new H2(Labels.inWords(edition.name()));
        var facts = new Paragraph(Words.now(
                "accreditation.vetting.facts",
                Words.now(
                        "accreditation.edition.when",
                        times.date(edition.begins(), Words.languageNow()),
                        times.date(edition.ends(), Words.languageNow())),
                each.all(),
                each.fresh()));
        facts.addClassName("note");
        return new Section(heading, facts, Labels.asks("accreditation.vetting.open", "primary", () -> ask(each)));
    }

    private void ask(VettedEdition each) {
        actor.person().ifPresent(me -> {
            var dialog = new VettingDialog(desk, each, me);
            dialog.addOpenedChangeListener(changed -> {
                if (!changed.isOpened()) {
                    load(); // who was given over meanwhile is new no more
                }
            });
            dialog.open();
        });
    }
}
