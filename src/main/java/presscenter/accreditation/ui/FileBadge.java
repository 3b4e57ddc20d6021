package presscenter.accreditation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import presscenter.accreditation.ApplicationFile;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.ApplicationState;
import presscenter.accreditation.BadgeLine;
import presscenter.accreditation.DoorVerdict;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/** The badge of whoever is or was accredited: printed, reported lost, issued anew (A13). */
class FileBadge extends Section {
    private final transient ApplicationFile file;
    private final transient QueueParts parts;
    private final transient FileVerbs.Done done;

    FileBadge(ApplicationFile file, QueueParts parts, FileVerbs.Done done) {
        this.file = file;
        this.parts = parts;
        this.done = done;
        addClassName("badge");
        var badge = parts.badges().badge(file.number());
        var isApproved = file.state() == ApplicationState.APPROVED;
        setVisible(isApproved || badge.isPresent());
        if (isVisible()) {
            add(new H3(Words.now("accreditation.badge")), standing(badge), verbs(badge, isApproved));
        }
    }

    private Paragraph standing(Optional<BadgeLine> badge) {
        var note = new Paragraph(badge.map(this::standing).orElseGet(() -> Words.now("accreditation.badge.none")));
        note.addClassName("note");
        return note;
    }

    private String standing(BadgeLine badge) {
        return badge.lost()
                .map(at -> Words.now("accreditation.badge.lost", parts.times().stamp(at)))
                .orElseGet(() ->
                        Words.now("accreditation.badge.issued", parts.times().stamp(badge.issued()))
                                + (badge.isPrintable() ? "" : " " + Words.now(CheckInPages.why(badge.standing()))));
    }

    private Div verbs(Optional<BadgeLine> badge, boolean isApproved) {
        var verbs = new Div();
        verbs.addClassName("badge-verbs");
        badge.filter(BadgeLine::isPrintable).ifPresent(printable -> verbs.add(print()));
        badge.filter(each -> each.standing() != DoorVerdict.LOST)
                .ifPresent(each -> verbs.add(QueueMarks.asks("accreditation.badge.lose", () -> ask(each), "danger")));
        if (isApproved && badge.filter(each -> each.lost().isEmpty()).isEmpty()) {
            verbs.add(QueueMarks.button("accreditation.badge.issue", this::issue));
        }
        return verbs;
    }

    private Component print() {
        var print = new Anchor(
                new BadgeAnswer(() -> parts.badges().print(file.number()), BadgeAnswer.name(file.number())),
                AttachmentType.DOWNLOAD,
                Words.now("accreditation.badge.print"));
        print.addClassName("btn");
        print.getElement()
                .setAttribute(
                        "aria-label",
                        Words.now("accreditation.badge.print.what", file.form().name()));
        return print;
    }

    private void issue() {
        try {
            parts.badges().issue(file.number());
            Notices.good("accreditation.badge.issue.done", file.form().name());
            done.badgeChanged();
        } catch (ApplicationRefused refused) {
            Notices.alert(refused.key());
        }
    }

    private void ask(BadgeLine badge) {
        var name = file.form().name();
        var dialog = new DecisionDialog(
                "accreditation.badge.lose",
                Words.now("accreditation.badge.lose.follows", name),
                true,
                () -> {
                    parts.badges().lose(file.number(), badge.id());
                    Notices.good("accreditation.badge.lose.done", name);
                    done.badgeChanged();
                    return true;
                },
                done::lookAgain);
        dialog.readyToConfirm();
        dialog.open();
    }
}
