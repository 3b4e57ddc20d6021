package presscenter.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.springframework.core.annotation.Order;
import presscenter.release.Reason;
import presscenter.role.Role;
import presscenter.ui.DeskAside;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/** The place apart, on every desk page, where one press stops everything (E22). */
@org.springframework.stereotype.Component
@Order(90)
class HoldAllAside implements DeskAside {
    private static final List<String> REASONS = List.of(
            "release.reason.suspected-leak",
            "release.reason.published-elsewhere",
            "release.reason.facts-being-checked",
            "release.reason.error",
            "release.reason.event-cancelled",
            "release.reason.partner-asked");

    private final transient DeskParts parts;

    HoldAllAside(DeskParts parts) {
        this.parts = parts;
    }

    @Override
    public Component section() {
        var may = parts.account().person().stream().anyMatch(person -> person.isOneOf(Role.PRESS_OFFICER, Role.EDITOR));
        if (!may) {
            var nothing = new Div();
            nothing.setVisible(false);
            return nothing;
        }
        var press = Press.asking("release.desk.hold-all.press", this::ask, "quiet", "danger");
        var held = new Paragraph(Words.of("release.desk.hold-all.in-force"));
        var section = new Section(new H2(Words.of("release.desk.hold-all.place")), press, held);
        section.addClassNames("act", "hold-all");
        Runnable look = () -> {
            var inForce = parts.files().holdOfAll().isPresent();
            press.setVisible(!inForce);
            held.setVisible(inForce);
        };
        look.run();
        WhileOpen.look(section, parts.pages(), look::run);
        return section;
    }

    private void ask() {
        var reach = parts.files().reachOfHoldAll();
        new ReasonDialog(
                        "release.desk.hold-all",
                        Words.of("release.desk.hold-all.what", reach.releases(), reach.readers()),
                        REASONS,
                        this::hold)
                .open();
    }

    private void hold(Reason reason) {
        parts.embargo().holdAll(reason);
        Notices.tell("release.desk.hold-all.done");
    }
}
