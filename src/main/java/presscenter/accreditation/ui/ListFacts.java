package presscenter.accreditation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import presscenter.accreditation.DocumentKind;
import presscenter.accreditation.HandedIn;
import presscenter.accreditation.ListFile;
import presscenter.ui.Words;

/** Who handed a list in, and its one letter, with what an officer looks for beside it (A5, A9). */
class ListFacts extends Div {
    private static final String LETTER = "accreditation.document.letter";
    private static final long KILO = 1_000;

    private final transient QueueParts parts;

    ListFacts(ListFile list, QueueParts parts) {
        this.parts = parts;
        addClassName("list-facts");
        add(focal(list), letter(list));
    }

    private static Section focal(ListFile list) {
        var facts = new DescriptionList();
        fact(facts, "accreditation.field.focal-name", QueueMarks.asTyped(new Span(list.focal())));
        fact(facts, "accreditation.queue.address", new Anchor("mailto:" + list.address(), list.address()));
        fact(
                facts,
                "accreditation.field.focal-phone",
                new Anchor("tel:" + list.phone().replaceAll("[^+0-9]", ""), list.phone()));
        fact(facts, "accreditation.queue.language", new Span(list.language().ownName()));
        fact(facts, "accreditation.field.list-signatory", QueueMarks.asTyped(new Span(list.signatory())));
        var section = new Section(new H3(Words.now("accreditation.list.focal")), facts);
        section.addClassName("facts-of");
        return section;
    }

    private static void fact(DescriptionList facts, String key, Component what) {
        facts.add(new DescriptionList.Term(Words.now(key)), new DescriptionList.Description(what));
    }

    private Section letter(ListFile list) {
        var about = new Div(new H4(Words.now(LETTER)));
        list.letter()
                .ifPresentOrElse(
                        letter -> about.add(note(letter), open(list)),
                        () -> about.add(noted(Words.now("accreditation.queue.document.gone"))));
        var item = new ListItem(about);
        if (list.letter().isPresent()) {
            item.add(checks(list));
        }
        var section = new Section(new H3(Words.now("accreditation.list.letter-for-all")), new UnorderedList(item));
        section.addClassName("documents");
        return section;
    }

    private Paragraph note(HandedIn letter) {
        return noted(Words.now(
                "accreditation.queue.document.there",
                letter.file().name(),
                Math.max(1, letter.bytes() / KILO),
                parts.times().stamp(letter.at())));
    }

    private static Paragraph noted(String words) {
        var note = new Paragraph(words);
        note.addClassName("note");
        return note;
    }

    private Anchor open(ListFile list) {
        var open = new Anchor(
                new ListLetterAnswer(parts.lists(), list.number()),
                AttachmentType.INLINE,
                Words.now("accreditation.queue.document.open"));
        open.setTarget(AnchorTarget.BLANK);
        open.addClassName("btn");
        open.getElement()
                .setAttribute("aria-label", Words.now("accreditation.queue.document.open.what", Words.now(LETTER)));
        return open;
    }

    /** What is ticked helps to look, and decides nothing. */
    private static Div checks(ListFile list) {
        var checks = new Div();
        checks.addClassName("checks");
        checks.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", Words.now("accreditation.queue.checks", Words.now(LETTER)));
        FileDocuments.checklist(DocumentKind.LETTER)
                .forEach(check -> checks.add(new Checkbox(Words.now(
                        check,
                        list.signatory(),
                        QueueParts.inWords(list.edition().name())))));
        checks.add(new Checkbox(
                Words.now("accreditation.list.check.people", list.people().size())));
        return checks;
    }
}
