package presscenter.accreditation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.stream.Collectors;
import presscenter.accreditation.ApplicationFile;
import presscenter.accreditation.ApplicationFile.Alike;
import presscenter.accreditation.KnownMeasures;
import presscenter.accreditation.ListNumber;
import presscenter.accreditation.Passed;
import presscenter.accreditation.Remark;
import presscenter.ui.EmptyState;
import presscenter.ui.Words;

/** One application as an officer decides on it: what may be done stands on top and stays in sight. */
class FilePane extends Article {
    private final transient QueueParts parts;
    private final transient FileVerbs verbs;
    private final transient Ticks ticks = new Ticks();
    private Optional<H2> heading = Optional.empty();

    FilePane(QueueParts parts, FileVerbs verbs) {
        this.parts = parts;
        this.verbs = verbs;
        addClassName("file");
    }

    /** @param address that is open, for the ways from here */
    void show(Optional<ApplicationFile> shown, QueueAddress address) {
        removeAll();
        heading = Optional.empty();
        if (shown.isEmpty()) {
            add(new EmptyState(
                    Words.of("accreditation.queue.choose-one"), Words.of("accreditation.queue.choose-one.how")));
            return;
        }
        var file = shown.get();
        var back = QueueMarks.chip(
                Words.now("accreditation.queue.back"),
                address.open(Optional.empty()).href(),
                false);
        back.addClassName("back");
        var renewal = parts.renewals().file(file.number());
        add(back, head(file, renewal.isPresent()));
        if (!file.beside().isEmpty()) {
            file.beside().forEach(officer -> add(besides(parts.name(officer))));
        }
        file.list().ifPresent(list -> add(named(list)));
        file.measures().forEach(measure -> add(known(measure)));
        add(verbs.of(file));
        if (!file.changed().isEmpty()) {
            add(changed(file));
        }
        renewal.ifPresent(renewed -> add(new FileRenewal(renewed, address, parts)));
        if (!file.alike().isEmpty()) {
            add(alike(file, address));
        }
        add(new FileBadge(file, parts, verbs.done()), new FileFacts(file, verbs));
        add(new FileDocuments(file, parts, ticks), history(file));
    }

    /** The eye goes to what was opened. */
    void followTheEye() {
        heading.ifPresent(title -> title.getElement()
                .executeJs("this.focus({preventScroll: true}); this.closest('article').scrollTop = 0"));
    }

    private Header head(ApplicationFile file, boolean renewal) {
        var title = QueueMarks.asTyped(new H2(file.form().name()));
        title.getElement().setAttribute("tabindex", "-1");
        heading = Optional.of(title);
        var marks = new Div();
        marks.addClassName("marks");
        marks.add(QueueMarks.state(file.state()));
        QueueMarks.of(
                        file.late(),
                        file.appeal(),
                        !file.changed().isEmpty(),
                        file.outlet().isPresent())
                .forEach(marks::add);
        if (renewal) {
            marks.add(QueueMarks.renewal());
        }
        var facts = new Paragraph(Words.now(
                "accreditation.queue.head",
                file.number().toString(),
                QueueParts.inWords(file.edition().name()),
                parts.ago(file.since())));
        facts.addClassName("note");
        return new Header(title, facts, marks);
    }

    private static Component besides(String officer) {
        var told = new Paragraph(Words.now("accreditation.queue.beside", officer));
        told.addClassName("in-company");
        told.getElement().setAttribute("role", "status");
        return told;
    }

    /** In which list, with a letter for all (A9). */
    private static Component named(ListNumber list) {
        var told =
                QueueMarks.chip(Words.now("accreditation.queue.in-list", list.toString()), ListView.href(list), false);
        told.addClassName("in-list");
        return told;
    }

    /** What came of a breach, before anything is decided (E29). */
    private Component known(KnownMeasures.Known measure) {
        var told = new Paragraph(Words.now(
                measure.ofOutlet() ? "accreditation.queue.measure.outlet" : "accreditation.queue.measure.person",
                Words.now(measure.what()),
                parts.times().date(parts.times().day(measure.until().minusMillis(1)), Words.languageNow())));
        told.addClassName("known-measure");
        return told;
    }

    /** What is to be checked before anything else (A8, S18). */
    private static Component changed(ApplicationFile file) {
        var what = file.changed().stream()
                .sorted()
                .map(each -> Words.now(each.key()))
                .collect(Collectors.joining(", "));
        var told = new Paragraph(Words.now("accreditation.queue.changed.what", what));
        var section = new Section(new H3(Words.now("accreditation.queue.changed")), told);
        file.wantedAddress()
                .ifPresent(address -> section.add(
                        new Paragraph(Words.now("accreditation.queue.changed.address", file.address(), address))));
        section.addClassName("alike");
        return section;
    }

    private static Section alike(ApplicationFile file, QueueAddress address) {
        var list = new UnorderedList();
        for (Alike other : file.alike()) {
            var link = QueueMarks.asTyped(new Anchor(
                    address.open(Optional.of(other.number())).href(), other.name() + " · " + other.number()));
            link.getElement().setAttribute("router-link", true);
            var why = new Span(Words.now("accreditation.queue.alike." + Applicants.name(other.likeness())));
            list.add(new ListItem(link, why, QueueMarks.state(other.state())));
        }
        var section = new Section(
                new H3(Words.now("accreditation.queue.alike", file.alike().size())), list);
        section.addClassName("alike");
        return section;
    }

    private Section history(ApplicationFile file) {
        var list = new UnorderedList();
        file.history().reversed().forEach(passed -> list.add(passed(passed)));
        var section = new Section(new H3(Words.now("accreditation.history")), list);
        section.addClassName("history");
        return section;
    }

    private ListItem passed(Passed passed) {
        var when = new Span(parts.times().stamp(passed.at()));
        when.addClassName("when-it-was");
        var what = new Span(Words.now("accreditation.became." + Applicants.name(passed.to())));
        what.addClassName("what");
        var who =
                new Span(passed.officer().map(parts::name).orElseGet(() -> Words.now("accreditation.queue.applicant")));
        var item = new ListItem(when, what, who);
        passed.remark().ifPresent(remark -> item.add(words(remark)));
        return item;
    }

    private static Paragraph words(Remark remark) {
        var words = remark.isPrepared()
                ? new Paragraph(Words.now(remark.text()))
                : QueueMarks.asTyped(new Paragraph(remark.text()));
        words.addClassName("said-why");
        return words;
    }
}
