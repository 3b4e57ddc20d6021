package presscenter.breach.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import presscenter.breach.Suspect;
import presscenter.language.Order;
import presscenter.role.Role;
import presscenter.security.Colleagues.Colleague;
import presscenter.ui.Words;

/** A person, and an outlet, found by what is typed. */
class SuspectFields extends Div {
    private static final int MOST = 20;

    private final ComboBox<Named<UUID>> person = new ComboBox<>();
    private final ComboBox<Named<String>> outlet = new ComboBox<>();

    /** Somebody or something by name. */
    private record Named<T>(T id, String name) {}

    SuspectFields(BreachParts parts, Optional<UUID> suspected, Optional<String> suspectedOutlet) {
        addClassName("suspect-fields");
        var people = people(parts);
        person.setLabel(Words.now("breach.person"));
        person.setItemLabelGenerator(Named::name);
        person.setItems((item, typed) -> lower(item.name()).contains(lower(typed)), people);
        person.setManualValidation(true);
        outlet.setLabel(Words.now("breach.outlet"));
        outlet.setItemLabelGenerator(Named::name);
        outlet.setItems(query -> parts.outlets().find(query.getFilter().orElse(""), Words.languageNow(), MOST).stream()
                .map(found -> new Named<>(found.key(), found.name()))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        outlet.setManualValidation(true);
        people.stream()
                .filter(each -> suspected.filter(each.id()::equals).isPresent())
                .findFirst()
                .ifPresent(person::setValue);
        suspectedOutlet.ifPresent(key -> outlet.setValue(new Named<>(key, parts.outlet(key))));
        add(person, outlet);
    }

    private static List<Named<UUID>> people(BreachParts parts) {
        return parts.colleagues().with(Role.JOURNALIST).stream()
                .map(each -> new Named<>(each.id(), nameAndOutlet(each)))
                .sorted((one, other) -> Order.of(Words.languageNow()).compare(one.name(), other.name()))
                .toList();
    }

    private static String nameAndOutlet(Colleague person) {
        return person.outlet()
                .flatMap(outlet -> outlet.name().nearest(Words.languageNow()))
                .map(outlet -> Words.now("breach.person-of", person.name(), outlet))
                .orElse(person.name());
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    Optional<UUID> person() {
        return person.getOptionalValue().map(Named::id);
    }

    Optional<String> outlet() {
        return outlet.getOptionalValue().map(Named::id);
    }

    /** The one of the two that was chosen; empty, and said at the field, if it was none or both. */
    Optional<Suspect> one() {
        var isOne = person().isPresent() != outlet().isPresent();
        person.setErrorMessage(Words.now("breach.one-of-both"));
        person.setInvalid(!isOne);
        if (!isOne) {
            person.focus();
            return Optional.empty();
        }
        return person().<Suspect>map(Suspect.OnePerson::new).or(() -> outlet().map(Suspect.WholeOutlet::new));
    }
}
