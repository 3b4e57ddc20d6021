package presscenter.security.ui;

import static presscenter.security.ui.Labels.labelled;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import presscenter.language.Times;
import presscenter.role.Role;
import presscenter.security.AccountRefusal;
import presscenter.security.OpenQuestions;
import presscenter.security.PeopleDesk;
import presscenter.security.PeopleFilter;
import presscenter.security.PersonLine;
import presscenter.ui.EmptyState;
import presscenter.ui.Notices;
import presscenter.ui.ViewHeader;
import presscenter.ui.Words;

/** The people of the press center: for administrators. */
@Route("desk/people")
@Menu(title = "security.menu.people", order = 80)
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Main implements AfterNavigationObserver, HasDynamicTitle, PeopleTable.Verbs {
    private final transient PeopleDesk desk;
    private final transient OpenQuestions questions;
    private final TextField words = labelled(new TextField(), "security.people.search");
    private final Select<Role> role = labelled(new Select<>(), "security.people.role");
    private final Checkbox closed = labelled(new Checkbox(), "security.people.closed");
    private final transient Times times;
    private final PeopleTable table;
    private final Div none =
            new Div(new EmptyState(Words.of("security.people.title"), Words.of("security.people.none")));
    private final Div proposals = new Div();

    PeopleView(PeopleDesk desk, OpenQuestions questions, Times times) {
        this.desk = desk;
        this.questions = questions;
        this.times = times;
        table = new PeopleTable(this, times);
        addClassName("people");

        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        words.addValueChangeListener(changed -> load());
        role.setItems(Role.values());
        role.setEmptySelectionAllowed(true);
        Signal.effect(role, () -> {
            role.setEmptySelectionCaption(Words.of("security.people.every-role").get());
            Words.language().get();
            role.setItemLabelGenerator(
                    each -> each == null ? Words.now("security.people.every-role") : Words.now(Labels.key(each)));
        });
        role.addValueChangeListener(changed -> load());
        closed.addValueChangeListener(changed -> load());

        var open = new Button(Words.of("security.people.open"), click -> open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        var filters = new Div(words, role, closed);
        filters.addClassName("people-filters");
        add(new ViewHeader(Words.of("security.people.title"), open), filters, proposals, new Div(table, none));
    }

    @Override
    public String getPageTitle() {
        return Words.now("shell.page-title", Words.now("security.people.title"), Words.now("shell.product"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        var filter = new PeopleFilter(words.getValue(), Optional.ofNullable(role.getValue()), closed.getValue());
        var people = desk.list(filter, Words.languageNow());
        table.show(people);
        table.setVisible(!people.isEmpty());
        none.setVisible(people.isEmpty());
        proposals.removeAll();
        var open = questions.open();
        if (!open.isEmpty()) {
            proposals.add(new ProposalList(
                    open,
                    times,
                    proposal -> act(() -> questions.confirm(proposal.id())),
                    proposal -> act(() -> questions.refuse(proposal.id()))));
        }
    }

    private void open() {
        new OpenAccountDialog(account -> {
                    var person = desk.open(account);
                    var link = desk.issueLink(person);
                    load();
                    new LinkDialog(account.name(), link).open();
                })
                .open();
    }

    @Override
    public void give(PersonLine person) {
        new RoleDialog(person, true, desk.mayGiveAlone(), (chosen, alone) -> {
                    if (alone) {
                        desk.giveRoleAlone(person.id(), chosen);
                    } else {
                        desk.giveRole(person.id(), chosen);
                    }
                    load();
                })
                .open();
    }

    @Override
    public void take(PersonLine person) {
        new RoleDialog(person, false, false, (chosen, alone) -> {
                    desk.takeRole(person.id(), chosen);
                    load();
                })
                .open();
    }

    @Override
    public void link(PersonLine person) {
        act(() -> {
            var suspended = desk.rolesSuspendedByLink(person.id());
            if (suspended.isEmpty()) {
                issueLink(person);
            } else {
                new LinkQuestion(person.name(), suspended, () -> {
                            issueLink(person);
                            load();
                        })
                        .open();
            }
        });
    }

    private void issueLink(PersonLine person) {
        new LinkDialog(person.name(), desk.issueLink(person.id())).open();
    }

    @Override
    public void reset(PersonLine person) {
        new ResetQuestion(person.name(), desk.rolesSuspendedByReset(person.id()), () -> {
                    desk.resetFactors(person.id());
                    load();
                })
                .open();
    }

    @Override
    public void close(PersonLine person) {
        new CloseDialog(person, () -> {
                    desk.close(person.id());
                    load();
                })
                .open();
    }

    @Override
    public void reopen(PersonLine person) {
        act(() -> desk.reopen(person.id()));
    }

    private void act(Runnable verb) {
        try {
            verb.run();
            load();
        } catch (AccountRefusal refusal) {
            Notices.alert(refusal.reason().key());
        }
    }
}
