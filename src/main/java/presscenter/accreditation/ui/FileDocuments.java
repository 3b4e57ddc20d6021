package presscenter.accreditation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import presscenter.accreditation.ApplicationFile;
import presscenter.accreditation.DocumentKind;
import presscenter.accreditation.HandedIn;
import presscenter.ui.Words;

/** The documents, each with what is to be looked for beside it (A5); each opening stands in the trail. */
class FileDocuments extends Section {
    private static final long KILO = 1_000;

    private final transient QueueParts parts;
    private final transient Ticks ticks;

    FileDocuments(ApplicationFile file, QueueParts parts, Ticks ticks) {
        this.parts = parts;
        this.ticks = ticks;
        addClassName("documents");
        var list = new UnorderedList();
        for (var kind : DocumentKind.values()) {
            file.documents().stream()
                    .filter(document -> document.kind() == kind)
                    .findFirst()
                    .ifPresentOrElse(document -> list.add(document(file, document)), () -> missing(file, kind, list));
        }
        add(new H3(Words.now("accreditation.queue.documents")), list);
    }

    private static void missing(ApplicationFile file, DocumentKind kind, UnorderedList list) {
        if (file.form().as().map(kind::isNeededBy).orElse(true)) {
            var gone = new Paragraph(Words.now("accreditation.queue.document.gone"));
            gone.addClassName("note");
            list.add(new ListItem(new H4(name(kind)), gone));
        }
    }

    private ListItem document(ApplicationFile file, HandedIn document) {
        var open = new Anchor(
                new DocumentAnswer(parts.desk(), file.number(), document.kind()),
                AttachmentType.INLINE,
                Words.now("accreditation.queue.document.open"));
        open.setTarget(AnchorTarget.BLANK);
        open.addClassName("btn");
        open.getElement()
                .setAttribute("aria-label", Words.now("accreditation.queue.document.open.what", name(document.kind())));
        var note = new Paragraph(Words.now(
                "accreditation.queue.document.there",
                document.file().name(),
                Math.max(1, document.bytes() / KILO),
                parts.times().stamp(document.at())));
        note.addClassName("note");
        var about = new Div(new H4(name(document.kind())), note);
        if (document.ofList()) {
            var shared = new Paragraph(Words.now("accreditation.queue.document.of-list"));
            shared.addClassName("note");
            about.add(shared);
        }
        about.add(open);
        var checks = new Div();
        checks.addClassName("checks");
        checks.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", Words.now("accreditation.queue.checks", name(document.kind())));
        checklist(document.kind()).forEach(check -> checks.add(check(file, check)));
        return new ListItem(about, checks);
    }

    private Checkbox check(ApplicationFile file, String what) {
        var form = file.form();
        var check = new Checkbox(
                Words.now(
                        what,
                        form.signatory(),
                        QueueParts.inWords(file.edition().name()),
                        form.name(),
                        form.latinName()),
                ticks.has(file.number(), what));
        check.addValueChangeListener(changed -> ticks.set(file.number(), what, changed.getValue()));
        return check;
    }

    private static String name(DocumentKind kind) {
        return Words.now("accreditation.document." + Applicants.name(kind));
    }

    /** What an officer looks for (A5). */
    static List<String> checklist(DocumentKind kind) {
        return switch (kind) {
            case LETTER ->
                List.of(
                        "accreditation.check.letterhead",
                        "accreditation.check.date",
                        "accreditation.check.signatory",
                        "accreditation.check.edition");
            case PRESS_CARD -> List.of("accreditation.check.valid");
            case IDENTITY -> List.of("accreditation.check.name", "accreditation.check.latin-name");
            case PORTRAIT -> List.of("accreditation.check.face");
        };
    }
}
