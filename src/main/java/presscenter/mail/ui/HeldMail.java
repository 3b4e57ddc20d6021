package presscenter.mail.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import presscenter.mail.MailDesk;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/** After a restore, while all letters are held: why, what to look at, and the press that lets them go (S15). */
class HeldMail extends Section {
    private final transient MailDesk desk;
    private final transient Runnable afterwards;

    HeldMail(MailDesk desk, Runnable afterwards) {
        this.desk = desk;
        this.afterwards = afterwards;
        addClassName("held-mail");
        setVisible(false);
    }

    /** Asks anew. */
    void look() {
        removeAll(); // and not hidden alone, for what is hidden stays in the page as it was
        setVisible(desk.isHeld());
        if (isVisible()) {
            var release = new NativeButton(Words.of("mail.held.release"));
            release.getElement().setAttribute("type", "button");
            release.addClickListener(click -> release());
            release.addClassNames("btn", "primary");
            add(
                    new H2(Words.of("mail.held")),
                    new Paragraph(Words.of("mail.held.why")),
                    new Paragraph(Words.of("mail.held.how")),
                    release);
        }
    }

    private void release() {
        desk.release();
        Notices.good("mail.held.released");
        afterwards.run();
    }
}
