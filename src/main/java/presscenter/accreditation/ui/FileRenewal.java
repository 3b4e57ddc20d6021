package presscenter.accreditation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.stream.Collectors;
import presscenter.accreditation.RenewalFile;
import presscenter.accreditation.Sample;
import presscenter.ui.Words;

/**
 * What an officer sees of a renewal: upon what the person was accredited before, what is another, and what they show.
 */
class FileRenewal extends Section {
    private final transient QueueParts parts;

    FileRenewal(RenewalFile renewal, QueueAddress address, QueueParts parts) {
        this.parts = parts;
        addClassNames("alike", "renewal");
        add(new H3(Words.now("accreditation.queue.renewal")), before(renewal, address));
        if (!renewal.changed().isEmpty()) {
            var changed = new Paragraph(Words.now(
                    "accreditation.queue.renewal.changed",
                    renewal.changed().stream()
                            .sorted()
                            .map(each -> Words.now(each.key()))
                            .collect(Collectors.joining(", "))));
            changed.addClassName("changed");
            add(changed);
        }
        var samples = renewal.samples();
        if (!samples.works().isEmpty()) {
            var list = new UnorderedList();
            samples.works().forEach(work -> list.add(work(work)));
            add(list);
        }
        if (!samples.whyNone().isEmpty()) {
            add(
                    new Paragraph(Words.now("accreditation.queue.renewal.why-none")),
                    QueueMarks.asTyped(new Paragraph(samples.whyNone())));
        }
    }

    private Paragraph before(RenewalFile renewal, QueueAddress address) {
        var number = new Anchor(
                address.open(Optional.of(renewal.earlier())).href(),
                renewal.earlier().toString());
        number.getElement().setAttribute("router-link", true);
        var until = renewal.until()
                .map(end -> parts.times().date(parts.times().day(end.minusMillis(1)), Words.languageNow()))
                .orElse("");
        return new Paragraph(
                new Span(Words.now(
                        "accreditation.queue.renewal.before",
                        QueueParts.inWords(renewal.edition().name()),
                        until)),
                new Span(" "),
                number,
                new Span(" "),
                QueueMarks.state(renewal.state()));
    }

    /** Whoever presses it tells the other side nothing of where they came from (S8). */
    private ListItem work(Sample work) {
        var link = QueueMarks.asTyped(new Anchor(work.address(), work.title()));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return new ListItem(
                link, new Span(work.host()), new Span(parts.times().date(work.published(), Words.languageNow())));
    }
}
