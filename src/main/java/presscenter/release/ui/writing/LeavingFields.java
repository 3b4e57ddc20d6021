package presscenter.release.ui.writing;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import presscenter.embargo.Circle;
import presscenter.language.Order;
import presscenter.release.ui.DeskParts;
import presscenter.ui.Words;

/** Who of those named in a circle is taken out of it (E43). */
final class LeavingFields extends Div {
    private final CheckboxGroup<UUID> persons = new CheckboxGroup<>();

    /** @param now the circle that the release has */
    LeavingFields(DeskParts parts, Circle now) {
        addClassName("circle");
        var language = Words.languageNow();
        var names = new CircleNames(parts);
        persons.setLabel(Words.now("release.circle.who-leaves"));
        persons.setItemLabelGenerator(id -> names.personAndOutlet(id, language));
        persons.setItems(CircleFields.personsOf(now).stream()
                .sorted(Comparator.comparing(names::person, Order.of(language)))
                .toList());
        persons.setManualValidation(true);
        add(persons);
    }

    /** Those that were chosen; empty if nobody was, which is said at the field. */
    Optional<Set<UUID>> who() {
        persons.setErrorMessage(Words.now("release.circle.nobody-leaves"));
        persons.setInvalid(persons.getValue().isEmpty());
        return persons.isInvalid() ? Optional.empty() : Optional.of(Set.copyOf(persons.getValue()));
    }
}
