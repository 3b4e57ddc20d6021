package presscenter.release.ui.writing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import presscenter.release.DeskRelease;
import presscenter.release.DeskRelease.Action;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskAddress;
import presscenter.release.ui.DeskParts;
import presscenter.ui.Words;

/** What the release says beside its texts, what of it waits for approval, and the way to change it. */
final class FactsSection extends Section {
    /** @param approve approves the facts; asks nothing more, because old and new stand here */
    FactsSection(DeskParts parts, DeskRelease release, com.vaadin.flow.function.SerializableRunnable approve) {
        addClassName("beside-texts");
        add(new H2(Words.of("release.facts")));
        if (release.approvedFacts().isPresent() && !release.factsApproved()) {
            add(new H3(Words.of("release.facts.waits")), new FactsChanges(parts, release));
            if (!release.actions().contains(Action.APPROVE_FACTS)) {
                add(note(Words.of("release.facts.waits.for-another")));
            }
        } else if (!release.factsApproved()) {
            add(note(Words.of("release.facts.waits.for-text")));
        }
        var list = new DescriptionList();
        String last = "";
        for (var fact : FactWords.of(parts, release.facts())) {
            if (!fact.label().equals(last)) {
                list.add(new DescriptionList.Term(new Span(Words.of(fact.label()))));
            }
            list.add(new DescriptionList.Description(FactsChanges.said(fact)));
            last = fact.label();
        }
        list.add(
                new DescriptionList.Term(new Span(Words.of("release.reading.contact"))),
                new DescriptionList.Description(new Span(FactWords.contact(parts, release.contact()))));
        add(list, verbs(release, approve));
    }

    private static Div verbs(DeskRelease release, com.vaadin.flow.function.SerializableRunnable approve) {
        var verbs = new Div();
        verbs.addClassName("actions");
        if (release.actions().contains(Action.APPROVE_FACTS)
                && release.approvedFacts().isPresent()) {
            verbs.add(Buttons.primary("release.embargo.approve-facts", approve));
        }
        if (release.actions().contains(Action.REVISE_FACTS)) {
            var change = new Anchor(DeskAddress.facts(release.number()), Words.of("release.facts.change"));
            change.getElement().setAttribute("router-link", true);
            change.addClassName("btn");
            verbs.add(change);
        }
        return verbs;
    }

    private static Paragraph note(Signal<String> words) {
        var note = new Paragraph(words);
        note.addClassName("note");
        return note;
    }
}
