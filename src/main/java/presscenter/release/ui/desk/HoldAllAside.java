package presscenter.release.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.ReasonFields;
import presscenter.release.ui.VerbDialog;
import presscenter.release.ui.WhileOpen;
import presscenter.role.Role;
import presscenter.ui.DeskAside;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/** The place apart, on every desk page, where one press stops everything (E22). */
@org.springframework.stereotype.Component
@Order(90)
class HoldAllAside implements DeskAside {
    private final transient DeskParts parts;

    HoldAllAside(DeskParts parts) {
        this.parts = parts;
    }

    @Override
    public Optional<Component> section() {
        if (!parts.isFor(Role.PRESS_OFFICER, Role.EDITOR)) {
            return Optional.empty();
        }
        var press = Buttons.asking(Buttons.danger("release.desk.hold-all.press", this::ask));
        var held = new Paragraph(Words.of("release.desk.hold-all.in-force"));
        var section = new Section(new H2(Words.of("release.desk.hold-all.place")), press, held);
        section.addClassNames("act", "hold-all");
        Runnable look = () -> {
            var inForce = parts.releases().holdOfAll().isPresent();
            press.setVisible(!inForce);
            held.setVisible(inForce);
        };
        look.run();
        WhileOpen.look(section, parts.pages(), look::run);
        return Optional.of(section);
    }

    private void ask() {
        var reach = parts.releases().reachOfHoldAll();
        var reason = new ReasonFields(
                        "suspected-leak",
                        "published-elsewhere",
                        "facts-being-checked",
                        "error",
                        "event-cancelled",
                        "partner-asked")
                .proposeFirst();
        new VerbDialog(
                        "release.desk.hold-all",
                        Words.now("release.desk.hold-all.what", reach.releases(), reach.readers()),
                        true,
                        () -> {
                            var why = reason.reason();
                            why.ifPresent(parts.embargo()::holdAll);
                            return why.isPresent();
                        },
                        () -> Notices.tell("release.desk.hold-all.done"),
                        reason)
                .open();
    }
}
