package presscenter.release.ui.writing;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import presscenter.embargo.Circle;
import presscenter.language.Language;
import presscenter.language.Order;
import presscenter.release.Refused;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.Refusals;
import presscenter.role.Role;
import presscenter.security.Colleagues.Colleague;
import presscenter.security.Outlet;
import presscenter.ui.Words;

/** Who may read under embargo (E43): all who hold a grant, some outlets, or named persons; those that there are. */
final class CircleFields extends Div {
    /** The kinds of circles; the key is {@code release.circle.} and the name. */
    private enum Kind {
        EVERYBODY,
        OUTLETS,
        PERSONS
    }

    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final CheckboxGroup<Outlet> outlets = new CheckboxGroup<>();
    private final CheckboxGroup<Colleague> persons = new CheckboxGroup<>();

    CircleFields(DeskParts parts) {
        addClassName("circle");
        var language = Words.languageNow();
        kind.setLabel(Words.now("release.circle"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(
                each -> Words.now("release.circle." + each.name().toLowerCase(Locale.ROOT)));
        kind.addValueChangeListener(chosen -> settle());
        outlets.setLabel(Words.now("release.circle.which-outlets"));
        outlets.setItems(outlets(parts).stream()
                .sorted(Comparator.comparing(outlet -> nameOf(outlet, language), Order.of(language)))
                .toList());
        outlets.setItemLabelGenerator(outlet -> nameOf(outlet, language));
        outlets.setManualValidation(true);
        persons.setLabel(Words.now("release.circle.which-persons"));
        persons.setItems(readers(parts).stream()
                .sorted(Comparator.comparing(Colleague::name, Order.of(language)))
                .toList());
        persons.setItemLabelGenerator(person -> person.outlet()
                .map(outlet -> Words.now("release.circle.person-of", person.name(), nameOf(outlet, language)))
                .orElse(person.name()));
        persons.setManualValidation(true);
        kind.setValue(Kind.EVERYBODY);
        add(kind, outlets, persons);
    }

    /** Everybody who holds an embargo grant now. */
    static List<Colleague> readers(DeskParts parts) {
        return parts.colleagues().with(Role.EMBARGO_READER);
    }

    /** The outlets for which anybody could read under embargo. */
    static List<Outlet> outlets(DeskParts parts) {
        return readers(parts).stream()
                .flatMap(reader -> reader.outlet().stream())
                .distinct()
                .toList();
    }

    /** Begins with what the release has. */
    void show(Circle circle) {
        switch (circle) {
            case Circle.Everybody everybody -> kind.setValue(Kind.EVERYBODY);
            case Circle.Outlets some -> {
                kind.setValue(Kind.OUTLETS);
                outlets.setValue(outlets.getListDataView()
                        .getItems()
                        .filter(outlet -> some.keys().contains(outlet.key()))
                        .collect(Collectors.toSet()));
            }
            case Circle.Persons some -> {
                kind.setValue(Kind.PERSONS);
                persons.setValue(persons.getListDataView()
                        .getItems()
                        .filter(person -> some.ids().contains(person.id()))
                        .collect(Collectors.toSet()));
            }
        }
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
                    case OUTLETS ->
                        new Circle.Outlets(
                                outlets.getValue().stream().map(Outlet::key).collect(Collectors.toSet()));
                    case PERSONS ->
                        new Circle.Persons(
                                persons.getValue().stream().map(Colleague::id).collect(Collectors.toSet()));
                });
    }

    private void settle() {
        outlets.setVisible(kind.getValue() == Kind.OUTLETS);
        persons.setVisible(kind.getValue() == Kind.PERSONS);
    }

    private static String nameOf(Outlet outlet, Language language) {
        return outlet.name().nearest(language).orElse(outlet.key());
    }
}
