package presscenter.release.ui.keeping;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.WhileOpen;
import presscenter.role.Role;
import presscenter.ui.DeskAside;
import presscenter.ui.Words;

/**
 * On every desk page, until there are terms of embargo: that nobody reads under embargo, and who changes that (E25).
 */
@org.springframework.stereotype.Component
@Order(4)
class NoTermsAside implements DeskAside {
    private final transient DeskParts parts;

    NoTermsAside(DeskParts parts) {
        this.parts = parts;
    }

    @Override
    public Optional<Component> section() {
        if (!parts.isFor(Role.PRESS_OFFICER, Role.EDITOR, Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        var section = new Section();
        section.addClassName("no-terms");
        Runnable look = () -> {
            var wanted = !parts.terms().areInForce();
            var isTold = section.getComponentCount() > 0;
            if (wanted && !isTold) {
                tell(section);
            } else if (!wanted && isTold) { // else a page would hear that something happened, whatever it was (E39)
                section.removeAll(); // and not hidden, for what is hidden stays in the page as it was
            }
        };
        look.run();
        WhileOpen.look(section, parts.pages(), look::run);
        return Optional.of(section);
    }

    private void tell(Section section) {
        section.add(new H2(Words.of("release.terms.aside")), new Paragraph(Words.of("release.terms.aside.how")));
        if (parts.isFor(Role.ADMINISTRATOR)) {
            var way = new Anchor("desk/terms", Words.of("release.terms.aside.way"));
            way.addClassName("btn");
            way.getElement().setAttribute("router-link", true);
            section.add(way);
        }
    }
}
