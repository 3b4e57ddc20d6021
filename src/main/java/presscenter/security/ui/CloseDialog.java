package presscenter.security.ui;

import com.vaadin.flow.component.html.Paragraph;
import presscenter.security.PersonLine;
import presscenter.ui.Words;

/** Says what closing an account does before it is done. */
class CloseDialog extends AskDialog {
    CloseDialog(PersonLine person, Runnable close) {
        super("security.people.close", "security.people.close-submit", true, close);
        add(new Paragraph(Words.of("security.people.close-question", person.name())));
    }
}
