package presscenter.security.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import presscenter.language.Times;
import presscenter.security.AccountRefusal;
import presscenter.security.OpenQuestions;
import presscenter.security.ProposedRole;
import presscenter.ui.EmptyState;
import presscenter.ui.Notices;
import presscenter.ui.OpenPages;
import presscenter.ui.Tag;
import presscenter.ui.ViewHeader;
import presscenter.ui.Words;

/** Where editors are told of roles that take two people, and are the second person for one (S17). */
@Route("desk/role-notices")
@PageTitle("security.role-notices.title")
@Menu(title = "security.menu.role-notices", order = 60)
@RolesAllowed("EDITOR")
class RoleNoticesView extends Main implements AfterNavigationObserver {
    private final transient OpenQuestions questions;
    private final transient OpenPages pages;
    private final transient Times times;
    private final Div waiting = new Div();
    private final Div told = new Div();
    private transient List<ProposedRole> open = List.of();
    private transient List<ProposedRole> notices = List.of();
    private @Nullable Registration looking;

    RoleNoticesView(OpenQuestions questions, OpenPages pages, Times times) {
        this.questions = questions;
        this.pages = pages;
        this.times = times;
        addClassName("people");
        add(
                new ViewHeader(Words.of("security.role-notices.title")),
                new Paragraph(Words.of("security.role-notices.why")),
                waiting,
                told);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(questions.open(), questions.notices());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        looking = pages.register(attached.getUI(), this::look);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (looking != null) {
            looking.remove();
        }
    }

    private void look() {
        var nowOpen = questions.open();
        var nowTold = questions.notices();
        if (!nowOpen.equals(open) || !nowTold.equals(notices)) {
            show(nowOpen, nowTold);
        }
    }

    private void show(List<ProposedRole> nowOpen, List<ProposedRole> nowTold) {
        open = nowOpen;
        notices = nowTold;
        waiting.removeAll();
        if (open.isEmpty()) {
            waiting.add(
                    new EmptyState(Words.of("security.role-notices.none"), Words.of("security.role-notices.none.how")));
        } else {
            waiting.add(new ProposalList(
                    open,
                    times,
                    role -> decide(() -> questions.confirm(role.id()), "is-confirmed", role),
                    role -> decide(() -> questions.refuse(role.id()), "is-refused", role)));
        }
        told.removeAll();
        if (!notices.isEmpty()) {
            var list = new UnorderedList();
            notices.forEach(each -> list.add(notice(each)));
            var section = new Section(new H2(Words.of("security.role-notices.told")), list);
            section.addClassName("people-notices");
            told.add(section);
        }
    }

    private ListItem notice(ProposedRole role) {
        var when = new Span(Words.of(
                "security.role-notices.when",
                Words.language().map(language -> times.dateAndTime(role.proposedAt(), language))));
        when.addClassName("note");
        var aside = ProposalList.verb("security.role-notices.aside", "aside-of", role, () -> {
            questions.putAside(role.id());
            look();
        });
        return new ListItem(ProposalList.words(role, times), outcome(role), when, aside);
    }

    private static Tag outcome(ProposedRole role) {
        var words = Words.of("security.role-notices." + Labels.inKeys(role.decision()));
        return switch (role.decision()) {
            case OPEN, REFUSED -> Tag.plain(words);
            case CONFIRMED -> Tag.good(words);
        };
    }

    private void decide(Runnable verb, String done, ProposedRole role) {
        try {
            verb.run();
            Notices.good("security.role-notices." + done, role.personName(), Words.now(Labels.key(role.role())));
        } catch (AccountRefusal refusal) {
            Notices.alert(refusal.reason().key());
        }
        look();
    }
}
