package presscenter.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.function.Consumer;
import presscenter.language.Times;
import presscenter.security.ProposedRole;
import presscenter.ui.Words;

/** Roles that take two people and wait for a second person; who may not decide is told why (S17). */
class ProposalList extends Section {
    ProposalList(
            List<ProposedRole> proposals, Times times, Consumer<ProposedRole> confirm, Consumer<ProposedRole> refuse) {
        addClassName("people-proposals");
        var list = new UnorderedList();
        proposals.forEach(each -> list.add(line(each, times, confirm, refuse)));
        add(new H2(Words.of("security.people.proposals")), list);
    }

    private static ListItem line(
            ProposedRole proposal, Times times, Consumer<ProposedRole> confirm, Consumer<ProposedRole> refuse) {
        var line = new ListItem(words(proposal, times));
        if (proposal.mayDecide()) {
            var decide = new Div(
                    verb("security.people.confirm", "confirm-of", proposal, () -> confirm.accept(proposal)),
                    verb("security.people.refuse", "refuse-of", proposal, () -> refuse.accept(proposal)));
            decide.addClassName("people-actions");
            line.add(decide);
        }
        proposal.objection().ifPresent(reason -> {
            var why = new Span(Words.of(reason.key()));
            why.addClassName("note");
            line.add(why);
        });
        return line;
    }

    /** Who is to receive which role, until when, and who proposed it. */
    static Span words(ProposedRole proposal, Times times) {
        return new Span(Words.of(
                "security.people.proposal",
                proposal.personName(),
                Labels.role(proposal.role(), proposal.until(), times),
                proposal.proposedByName()));
    }

    /** A button whose name says, beside its word, of which role it is. */
    static Button verb(String word, String name, ProposedRole proposal, SerializableRunnable verb) {
        var button = new Button(Words.of(word), click -> verb.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.getElement()
                .bindAttribute(
                        "aria-label",
                        Words.of(
                                "security.role-notices." + name,
                                proposal.personName(),
                                Words.of(Labels.key(proposal.role()))));
        return button;
    }
}
