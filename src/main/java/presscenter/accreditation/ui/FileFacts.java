package presscenter.accreditation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import presscenter.accreditation.ApplicationFile;
import presscenter.accreditation.OtherRole;
import presscenter.ui.Words;

/** What the applicant wrote. */
class FileFacts extends Section {
    private final DescriptionList list = new DescriptionList();

    FileFacts(ApplicationFile file, FileVerbs verbs) {
        addClassName("facts-of");
        var form = file.form();
        add(new H3(Words.now("accreditation.queue.written")));
        if (file.outlet().isEmpty()) {
            add(verbs.naming(file));
        }
        file.outlet()
                .ifPresentOrElse(
                        outlet -> fact("accreditation.field.outlet", QueueParts.inWords(outlet.name())),
                        () -> typed("accreditation.field.outlet", form.outlet().typed()));
        if (!form.outlet().website().isEmpty()) {
            typed("accreditation.field.outlet-website", form.outlet().website());
        }
        typed("accreditation.field.latin-name", form.latinName());
        form.as()
                .ifPresent(as ->
                        fact("accreditation.queue.class", Words.now("accreditation.queue.as." + Applicants.name(as))));
        typed("accreditation.field.position", form.position());
        typed("accreditation.field.signatory", form.signatory());
        fact(
                "accreditation.queue.other-roles",
                form.otherRoles().stream().sorted().map(FileFacts::words).collect(Collectors.joining(", ")));
        form.ministry()
                .ifPresent(status -> fact(
                        "accreditation.field.ministry",
                        Words.now("accreditation.queue.ministry." + Applicants.name(status))));
        typed("accreditation.field.identity-number", form.identityNumber());
        link("accreditation.field.phone", form.phone(), "tel:" + form.phone().replaceAll("[^+0-9]", ""));
        link("accreditation.queue.address", file.address(), "mailto:" + file.address());
        fact("accreditation.queue.language", file.language().ownName());
        var technical = form.technical();
        optional("accreditation.field.equipment", technical.equipment());
        optional("accreditation.field.vehicle", technical.vehicle());
        optional("accreditation.field.crew", technical.crew());
        if (technical.visaLetter()) {
            fact("accreditation.field.visa", Words.now("accreditation.queue.visa"));
        }
        add(list);
    }

    private static String words(OtherRole role) {
        return Words.now("accreditation.queue.other." + Applicants.name(role));
    }

    private void optional(String key, String words) {
        if (!words.isEmpty()) {
            typed(key, words);
        }
    }

    private void fact(String key, String words) {
        list.add(new DescriptionList.Term(Words.now(key)), new DescriptionList.Description(new Span(words)));
    }

    /** What the applicant wrote, in whichever language (L10). */
    private void typed(String key, String words) {
        list.add(
                new DescriptionList.Term(Words.now(key)),
                new DescriptionList.Description(QueueMarks.asTyped(new Span(words))));
    }

    private void link(String key, String words, String href) {
        list.add(new DescriptionList.Term(Words.now(key)), new DescriptionList.Description(new Anchor(href, words)));
    }
}
