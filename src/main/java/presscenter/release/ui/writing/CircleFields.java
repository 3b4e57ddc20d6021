package presscenter.release.ui.writing;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import presscenter.embargo.Circle;
import presscenter.language.Order;
import presscenter.release.Refused;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.Refusals;
import presscenter.security.Colleagues.Colleague;
import presscenter.security.Outlet;
import presscenter.ui.Words;

/**
 * Who may read under embargo (E43): all who hold a grant, some outlets, or named persons, with a grant or without one.
 * Offered are those that there are, and whoever is in the circle already.
 */
final class CircleFields extends Div {
    /** The kinds of circles; the key is {@code release.circle.} and the name. */
    private enum Kind {
        EVERYBODY,
        OUTLETS,
        PERSONS
    }

    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final CheckboxGroup<String> outlets = new CheckboxGroup<>();
    private final CheckboxGroup<UUID> persons = new CheckboxGroup<>();

    /** @param now the circle that the release has */
    CircleFields(DeskParts parts, Circle now) {
        addClassName("circle");
        var language = Words.languageNow();
        var names = new CircleNames(parts);
        kind.setLabel(Words.now("release.circle"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(
                each -> Words.now("release.circle." + each.name().toLowerCase(Locale.ROOT)));
        kind.addValueChangeListener(chosen -> settle());
        outlets.setLabel(Words.now("release.circle.which-outlets"));
        outlets.setItemLabelGenerator(key -> names.outlet(key, language));
        outlets.setItems(Stream.concat(names.outlets().stream().map(Outlet::key), outletsOf(now).stream())
                .distinct()
                .sorted(Comparator.comparing(key -> names.outlet(key, language), Order.of(language)))
                .toList());
        outlets.setManualValidation(true);
        persons.setLabel(Words.now("release.circle.which-persons"));
        persons.setItemLabelGenerator(id -> names.personAndOutlet(id, language));
        persons.setItems(Stream.concat(names.nameable().stream().map(Colleague::id), personsOf(now).stream())
                .distinct()
                .sorted(Comparator.comparing(names::person, Order.of(language)))
                .toList());
        persons.setHelperText(Words.now("release.circle.named"));
        persons.setManualValidation(true);
        kind.setValue(
                switch (now) {
                    case Circle.Everybody everybody -> Kind.EVERYBODY;
                    case Circle.Outlets some -> Kind.OUTLETS;
                    case Circle.Persons some -> Kind.PERSONS;
                });
        outlets.setValue(outletsOf(now));
        persons.setValue(personsOf(now));
        add(kind, outlets, persons);
    }

    private static Set<String> outletsOf(Circle circle) {
        return circle instanceof Circle.Outlets some ? some.keys() : Set.of();
    }

    static Set<UUID> personsOf(Circle circle) {
        return circle instanceof Circle.Persons some ? some.ids() : Set.of();
    }

    /** The circle; empty if nobody is in it, which is said at the field. */
    Optional<Circle> circle() {
        outlets.setErrorMessage(Words.now(Refusals.key(Refused.Why.CIRCLE_EMPTY)));
        persons.setErrorMessage(Words.now(Refusals.key(Refused.Why.CIRCLE_EMPTY)));
        outlets.setInvalid(kind.getValue() == Kind.OUTLETS && outlets.getValue().isEmpty());
        persons.setInvalid(kind.getValue() == Kind.PERSONS && persons.getValue().isEmpty());
        if (outlets.isInvalid() || persons.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind.getValue()) {
                    case EVERYBODY -> new Circle.Everybody();
                    case OUTLETS -> new Circle.Outlets(outlets.getValue());
                    case PERSONS -> new Circle.Persons(persons.getValue());
                });
    }

    private void settle() {
        outlets.setVisible(kind.getValue() == Kind.OUTLETS);
        persons.setVisible(kind.getValue() == Kind.PERSONS);
    }
}
