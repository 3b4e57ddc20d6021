package presscenter.release.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import presscenter.release.Waiting;
import presscenter.release.Waiting.Arrived;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.Rows;
import presscenter.role.Role;
import presscenter.security.OpenQuestions;
import presscenter.security.OwnAccount;
import presscenter.security.ProposedRole;
import presscenter.ui.Words;

/** What a person is told at sign-in until it is put aside: texts that were waited for (L8), roles proposed (S17). */
final class SignInReport extends Section {
    private final transient Waiting waiting;
    private final transient OpenQuestions questions;
    private final transient OwnAccount account;
    private final UnorderedList arrivals = new UnorderedList();
    private final UnorderedList proposals = new UnorderedList();
    private final Rows<Arrived> arrived = new Rows<>(arrivals, this::line);
    private final Rows<ProposedRole> proposed = new Rows<>(proposals, this::line);

    SignInReport(Waiting waiting, OpenQuestions questions, OwnAccount account) {
        this.waiting = waiting;
        this.questions = questions;
        this.account = account;
        addClassName("report");
        add(new H2(Words.of("release.desk.report")), arrivals, proposals);
        setVisible(false);
    }

    void look() {
        var editor = account.person().filter(person -> person.isOneOf(Role.EDITOR));
        var texts = waiting.arrived();
        var roles = editor.isPresent() ? questions.notices() : List.<ProposedRole>of();
        arrived.show(texts);
        proposed.show(roles);
        setVisible(!texts.isEmpty() || !roles.isEmpty());
    }

    private Component line(Arrived text) {
        var link = new Anchor(
                "newsroom/" + text.number() + "?lang=" + text.language().tag(),
                Words.of("release.desk.report.arrived", text.language().ownName(), text.number()));
        link.getElement().setAttribute("router-link", true);
        return new ListItem(link, aside(() -> waiting.told(text.number(), text.language())));
    }

    private Component line(ProposedRole role) {
        var link = new Anchor(
                "desk/role-notices", Words.of("release.desk.report.role", role.personName(), role.proposedByName()));
        link.getElement().setAttribute("router-link", true);
        return new ListItem(link, aside(() -> questions.putAside(role.id())));
    }

    private NativeButton aside(SerializableRunnable run) {
        return Buttons.quiet("release.desk.report.aside", () -> {
            run.run();
            look();
        });
    }
}
