package presscenter.security.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import presscenter.role.Role;
import presscenter.ui.Words;

/** Says which roles a link for a new password suspends, before it is made (S17). */
class LinkQuestion extends AskDialog {
    LinkQuestion(String name, Set<Role> suspended, Runnable issue) {
        super("security.people.link", "security.people.link-submit", true, issue);
        var roles = new UnorderedList();
        suspended.stream()
                .sorted()
                .map(role -> new ListItem(Words.of(Labels.key(role))))
                .forEach(roles::add);
        add(new Paragraph(Words.of("security.people.link-question", name)), roles);
    }
}
