package presscenter.release.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import presscenter.release.Waiting;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.NewReleaseDialog;
import presscenter.release.ui.WhileOpen;
import presscenter.role.Role;
import presscenter.security.OpenQuestions;
import presscenter.security.Person;
import presscenter.ui.EmptyState;
import presscenter.ui.ViewHeader;
import presscenter.ui.Words;

/** Where a day at the desk begins: what this person's role has to do, what lifts next, what is to be told. */
@Route("desk")
@PageTitle("release.desk.title")
@Menu(title = "release.menu.work", order = 10)
@RolesAllowed({"PRESS_OFFICER", "EDITOR", "TRANSLATOR", "ACCREDITATION_OFFICER", "ADMINISTRATOR"})
class DeskView extends Main implements AfterNavigationObserver {
    private final transient DeskParts parts;
    private final HoldAllBar hold;
    private final SignInReport report;
    private final MyWork work;
    private final NextDay next;
    private final NativeButton begin;
    private final EmptyState nothing =
            new EmptyState(Words.of("release.desk.work.nothing"), Words.of("release.desk.work.nothing.how"));
    private final Section releases = new Section();
    private final EmptyState elsewhere;
    private final EmptyState accreditation =
            new EmptyState(Words.of("release.desk.accreditation"), Words.of("release.desk.accreditation.how"));

    DeskView(DeskParts parts, Waiting waiting, OpenQuestions questions) {
        this.parts = parts;
        hold = new HoldAllBar(parts);
        report = new SignInReport(waiting, questions, parts.account());
        work = new MyWork(parts);
        next = new NextDay(parts);
        begin = NewReleaseDialog.opener(parts);
        elsewhere = new EmptyState(
                Words.of("release.desk.elsewhere"),
                Words.of("release.desk.elsewhere.how"),
                way("desk/people", "release.desk.elsewhere.people"),
                way("desk/audit", "release.desk.elsewhere.audit"));

        var soon = new Section(new H2(Words.of("release.desk.next")), next);
        var mine = new Section(new H2(Words.of("release.desk.work")), work, nothing);
        releases.add(mine, soon);
        releases.addClassName("desk-start");
        add(hold, new ViewHeader(Words.of("release.desk.title"), begin), report, releases, elsewhere, accreditation);
        WhileOpen.look(this, parts.pages(), this::look);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        look();
    }

    private void look() {
        parts.account().person().ifPresent(this::lookAs);
    }

    private void lookAs(Person person) {
        var atReleases = person.isOneOf(Role.PRESS_OFFICER, Role.EDITOR, Role.TRANSLATOR);
        report.look();
        hold.look();
        begin.setVisible(person.isOneOf(Role.PRESS_OFFICER, Role.EDITOR));
        releases.setVisible(atReleases);
        elsewhere.setVisible(!atReleases && person.isOneOf(Role.ADMINISTRATOR));
        accreditation.setVisible(!atReleases && !person.isOneOf(Role.ADMINISTRATOR));
        if (atReleases) {
            nothing.setVisible(!work.show(parts.releases().myWork(), person.id()));
            next.show(parts.releases().liftingSoon());
        }
    }

    private static Anchor way(String address, String words) {
        var way = new Anchor(address, Words.of(words));
        way.addClassName("btn");
        way.getElement().setAttribute("router-link", true);
        return way;
    }
}
