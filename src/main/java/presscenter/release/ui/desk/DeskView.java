package presscenter.release.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import presscenter.release.ClockDesk;
import presscenter.release.Waiting;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.NewReleaseDialog;
import presscenter.release.ui.WhileOpen;
import presscenter.release.ui.ZoneNote;
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
    private final transient List<Runnable> looks = new ArrayList<>();

    /** Builds what is for this person's role and nothing else (E6). */
    DeskView(DeskParts parts, Waiting waiting, OpenQuestions questions, ClockDesk clock) {
        var report = new SignInReport(waiting, questions, parts.account());
        looks.add(report::look);
        add(new ViewHeader(Words.of("release.desk.title"), NewReleaseDialog.opener(parts)));
        if (parts.isFor(Role.PRESS_OFFICER, Role.EDITOR, Role.ADMINISTRATOR)) {
            add(alarm(parts, clock));
        }
        if (parts.isFor(Role.PRESS_OFFICER, Role.EDITOR)) {
            add(doubt(clock));
        }
        add(report);
        if (parts.isFor(Role.PRESS_OFFICER, Role.EDITOR, Role.TRANSLATOR)) {
            addComponentAsFirst(hold(parts));
            add(new ZoneNote(parts), releases(parts));
        } else if (parts.isFor(Role.ADMINISTRATOR)) {
            add(new EmptyState(
                    Words.of("release.desk.elsewhere"),
                    Words.of("release.desk.elsewhere.how"),
                    way("desk/people", "release.desk.elsewhere.people"),
                    way("desk/terms", "release.menu.terms"),
                    way("desk/audit", "release.desk.elsewhere.audit")));
        } else {
            add(new EmptyState(
                    Words.of("release.desk.accreditation"),
                    Words.of("release.desk.accreditation.how"),
                    way("desk/accreditation", "release.desk.accreditation.queue")));
        }
        WhileOpen.look(this, parts.pages(), this::look);
    }

    private HoldAllBar hold(DeskParts parts) {
        var hold = new HoldAllBar(parts);
        looks.add(hold::look);
        return hold;
    }

    private ClockAlarmBar alarm(DeskParts parts, ClockDesk clock) {
        var alarm = new ClockAlarmBar(parts, clock);
        looks.add(alarm::look);
        return alarm;
    }

    private DoubtBar doubt(ClockDesk clock) {
        var doubt = new DoubtBar(clock);
        looks.add(doubt::look);
        return doubt;
    }

    private Section releases(DeskParts parts) {
        var work = new MyWork(parts);
        var next = new NextDay(parts);
        var nothing = new EmptyState(Words.of("release.desk.work.nothing"), Words.of("release.desk.work.nothing.how"));
        looks.add(() -> parts.account().person().map(Person::id).ifPresent(person -> {
            nothing.setVisible(!work.show(parts.releases().myWork(), person));
            next.show(parts.releases().liftingSoon());
        }));
        var releases = new Section(
                new Section(new H2(Words.of("release.desk.work")), work, nothing),
                new Section(new H2(Words.of("release.desk.next")), next));
        releases.addClassName("desk-start");
        return releases;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        look();
    }

    private void look() {
        looks.forEach(Runnable::run);
    }

    private static Anchor way(String address, String words) {
        var way = new Anchor(address, Words.of(words));
        way.addClassName("btn");
        way.getElement().setAttribute("router-link", true);
        return way;
    }
}
