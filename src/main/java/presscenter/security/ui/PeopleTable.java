package presscenter.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import presscenter.language.Times;
import presscenter.role.Role;
import presscenter.security.GivenRole;
import presscenter.security.PersonLine;
import presscenter.ui.Words;

/** People, a row each: who, as what, and what can be done. A true table, so that a screen reader reads it as one. */
class PeopleTable extends NativeTable {
    private final transient Map<PersonLine, NativeTableRow> rows = new HashMap<>();
    private final transient Verbs verbs;
    private final transient Times times;

    PeopleTable(Verbs verbs, Times times) {
        this.verbs = verbs;
        this.times = times;
        addClassName("people-table");
        // Said once more, because a narrow page lays the rows out as blocks, and browsers then forget the table.
        getElement().setAttribute("role", "table");
        var head = new NativeTableRow();
        Stream.of("security.people.name", "security.people.roles", "security.people.outlet")
                .map(PeopleTable::column)
                .forEach(head::add);
        var actions = column("security.people.actions-column");
        head.add(actions);
        head.getElement().setAttribute("role", "row");
        getHead().getElement().setAttribute("role", "rowgroup");
        getBody().getElement().setAttribute("role", "rowgroup");
        getHead().add(head);
    }

    /**
     * Shows these people, in this order. The row of somebody about whom nothing has changed stays as it is: a button
     * may be pressed while the filter is still on its way, and a button that is gone hears nothing.
     */
    void show(List<PersonLine> people) {
        var body = getBody().getElement();
        rows.entrySet().removeIf(each -> {
            var goes = !people.contains(each.getKey());
            if (goes) {
                each.getValue().removeFromParent();
            }
            return goes;
        });
        for (int place = 0; place < people.size(); place++) {
            var row = rows.computeIfAbsent(people.get(place), this::row).getElement();
            if (body.indexOfChild(row) != place) {
                body.insertChild(place, row);
            }
        }
    }

    private static NativeTableHeaderCell column(String key) {
        var cell = new NativeTableHeaderCell();
        cell.bindText(Words.of(key));
        cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
        return cell;
    }

    private NativeTableRow row(PersonLine person) {
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new Div(person.name()), username(person));
        if (person.closedAt().isPresent()) {
            name.add(mark("security.people.is-closed"));
        } else if (!person.hasPassword()) {
            name.add(mark("security.people.no-password"));
        }

        var roles = new NativeTableCell();
        person.given().stream().map(each -> tag(words(each))).forEach(roles::add);
        person.proposed().stream()
                .sorted()
                .map(each -> tag(Words.of("security.people.is-proposed", Words.of(Labels.key(each)))))
                .forEach(roles::add);

        var outlet = new NativeTableCell();
        person.outlet()
                .ifPresent(each -> outlet.add(new Span(Words.language()
                        .map(language -> each.name().nearest(language).orElse(each.key())))));
        var verbCell = new NativeTableCell(actions(person, verbs));
        name.getElement().setAttribute("role", "rowheader");
        Stream.of(roles, outlet, verbCell).forEach(cell -> cell.getElement().setAttribute("role", "cell"));
        var row = new NativeTableRow(name, roles, outlet, verbCell);
        row.getElement().setAttribute("role", "row");
        return row;
    }

    /** The role, and what is to be known of its term. */
    private Signal<String> words(GivenRole given) {
        var role = Words.of(Labels.key(given.role()));
        return switch (given.state()) {
            case HELD -> Labels.role(given.role(), given.until(), times);
            case SUSPENDED -> Words.of("security.people.role-suspended", role);
            case OVER -> Words.of("security.people.role-over", role);
        };
    }

    private static Component actions(PersonLine person, Verbs verbs) {
        var actions = new Div();
        actions.addClassName("people-actions");
        actions.getElement().setAttribute("role", "group");
        actions.getElement().bindAttribute("aria-label", Words.of("security.people.actions", person.name()));
        if (person.closedAt().isPresent()) {
            actions.add(verb("security.people.reopen", () -> verbs.reopen(person)));
            return actions;
        }
        if (person.roles().size() + person.proposed().size() < Role.values().length) {
            actions.add(verb("security.people.give", () -> verbs.give(person)));
        }
        if (!person.given().isEmpty() || !person.proposed().isEmpty()) {
            actions.add(verb("security.people.take", () -> verbs.take(person)));
        }
        var close = verb("security.people.close", () -> verbs.close(person));
        close.addThemeVariants(ButtonVariant.ERROR);
        actions.add(verb("security.people.link", () -> verbs.link(person)));
        if (person.hasSecondFactor()) {
            actions.add(verb("security.people.reset", () -> verbs.reset(person)));
        }
        actions.add(close);
        return actions;
    }

    private static Button verb(String key, Runnable verb) {
        var button = new Button(Words.of(key), click -> verb.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private static Span mark(String key) {
        var mark = new Span(Words.of(key));
        mark.addClassName("tag");
        return mark;
    }

    private static Span tag(Signal<String> words) {
        var tag = new Span(words);
        tag.addClassName("tag");
        return tag;
    }

    private static Div username(PersonLine person) {
        var username = new Div(person.username());
        username.addClassName("people-username");
        return username;
    }

    /** What can be done with a person. */
    interface Verbs {
        void give(PersonLine person);

        void take(PersonLine person);

        void link(PersonLine person);

        void reset(PersonLine person);

        void close(PersonLine person);

        void reopen(PersonLine person);
    }
}
