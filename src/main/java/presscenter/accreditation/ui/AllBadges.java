package presscenter.accreditation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import presscenter.accreditation.ApplicationState;
import presscenter.accreditation.BadgeDesk;
import presscenter.ui.Words;

/** Prints the badges of all that a list of approved applications is about (A13). */
class AllBadges extends Div {
    private final transient QueueParts parts;

    AllBadges(QueueParts parts) {
        this.parts = parts;
        addClassName("all-badges");
    }

    void show(QueueAddress address) {
        removeAll();
        var filter = address.filter();
        setVisible(filter.states().equals(Set.of(ApplicationState.APPROVED)));
        if (isVisible()) {
            var print = new Anchor(
                    new BadgeAnswer(() -> parts.badges().printAll(filter), "badges"),
                    AttachmentType.DOWNLOAD,
                    Words.now("accreditation.badge.all"));
            print.addClassName("btn");
            var hint = new Paragraph(Words.now("accreditation.badge.all.hint", BadgeDesk.MOST_AT_ONCE));
            hint.addClassName("note");
            add(print, hint);
        }
    }
}
