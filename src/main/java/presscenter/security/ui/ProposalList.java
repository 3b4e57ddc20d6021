package presscenter.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import presscenter.security.ProposedRole;
import presscenter.ui.Words;

/** Roles that open hidden texts and wait for a second person (S17). */
class ProposalList extends Section {
    ProposalList(List<ProposedRole> proposals, Consumer<ProposedRole> confirm, Consumer<ProposedRole> refuse) {
        addClassName("people-proposals");
        var list = new UnorderedList();
        proposals.forEach(each -> list.add(line(each, confirm, refuse)));
        add(new H2(Words.of("security.people.proposals")), list);
    }

    private static ListItem line(ProposedRole proposal, Consumer<ProposedRole> confirm, Consumer<ProposedRole> refuse) {
        var line = new ListItem();
        line.add(new Span(Words.of(
                "security.people.proposal",
                proposal.personName(),
                Words.of(Labels.key(proposal.role())),
                proposal.proposedByName())));
        if (proposal.mayDecide()) {
            var decide = new Div(
                    new Button(Words.of("security.people.confirm"), click -> confirm.accept(proposal)),
                    new Button(Words.of("security.people.refuse"), click -> refuse.accept(proposal)));
            decide.addClassName("people-actions");
            line.add(decide);
        }
        return line;
    }
}
