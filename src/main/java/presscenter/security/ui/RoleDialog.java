package presscenter.security.ui;

import static presscenter.security.ui.Labels.labelled;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.EnumSet;
import presscenter.role.Role;
import presscenter.security.GivenRole;
import presscenter.security.PersonLine;
import presscenter.ui.Words;

/** Which role to give or to take. */
class RoleDialog extends AskDialog {
    RoleDialog(PersonLine person, boolean give, boolean mayGiveAlone, Chosen chosen) {
        this(person, give, mayGiveAlone, chosen, new Select<>(), new Checkbox());
    }

    private RoleDialog(
            PersonLine person, boolean give, boolean mayGiveAlone, Chosen chosen, Select<Role> role, Checkbox alone) {
        super(
                give ? "security.people.give" : "security.people.take",
                give ? "security.people.give-submit" : "security.people.take-submit",
                !give,
                () -> chosen.role(
                        role.getValue(), alone.getValue() && role.getValue().takesTwoPeople()));
        // What is over can be given anew, and what was given can be taken, held or not.
        var there = EnumSet.noneOf(Role.class);
        person.given().stream()
                .filter(each -> !give || each.state() != GivenRole.State.OVER)
                .map(GivenRole::role)
                .forEach(there::add);
        there.addAll(person.proposed());
        labelled(role, "security.people.role");
        role.setItemLabelGenerator(each -> Words.now(Labels.key(each)));
        role.setWidthFull();
        role.setItems(Arrays.stream(Role.values())
                .filter(each -> there.contains(each) != give)
                .toList());
        role.getListDataView().getItems().findFirst().ifPresent(role::setValue);
        labelled(alone, "security.people.give-alone");
        add(
                new Paragraph(person.name()),
                role,
                new Paragraph(Words.of(give ? "security.people.give-help" : "security.people.take-help")));
        if (mayGiveAlone) {
            add(alone);
        }
    }

    /** What to do with the chosen role. */
    interface Chosen {
        void role(Role role, boolean alone);
    }
}
