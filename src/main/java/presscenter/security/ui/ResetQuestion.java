package presscenter.security.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import presscenter.role.Role;
import presscenter.ui.Words;

/** Says what resetting a second factor does, and which roles it suspends, before it is done (S17, S18). */
class ResetQuestion extends AskDialog {
    ResetQuestion(String name, Set<Role> suspended, Runnable reset) {
        super("security.people.reset", "security.people.reset-submit", true, reset);
        add(new Paragraph(Words.of("security.people.reset-question", name)));
        if (!suspended.isEmpty()) {
            var roles = new UnorderedList();
            suspended.stream()
                    .sorted()
                    .map(role -> new ListItem(Words.of(Labels.key(role))))
                    .forEach(roles::add);
            add(new Paragraph(Words.of("security.people.reset-suspends")), roles);
        }
    }
}
