package presscenter.accreditation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import presscenter.accreditation.ApplicationState;
import presscenter.accreditation.CountryName;
import presscenter.accreditation.EditionFacts;
import presscenter.accreditation.QueueFilter;
import presscenter.ui.Words;

/** What narrows the queue: states as chips with their counts, words, and, folded away, edition, outlet and country. */
class QueueFilters extends Div {
    private final transient QueueParts parts;
    private final Nav states = new Nav();
    private final Div ofList = new Div();
    private final TextField words = new TextField();
    private final Details others = new Details();
    private final Select<EditionFacts> edition = new Select<>();
    private final OutletFinder outlet;
    private final ComboBox<CountryName> country = new ComboBox<>();
    private final transient SerializableConsumer<QueueAddress> go;
    private transient QueueAddress shown = new QueueAddress(Optional.empty(), QueueFilter.waiting());

    QueueFilters(QueueParts parts, SerializableConsumer<QueueAddress> go) {
        this.parts = parts;
        this.go = go;
        outlet = new OutletFinder(parts.outlets());
        addClassName("queue-filters");
        states.addClassName("queue-states");
        ofList.addClassName("queue-states");
        words.addClassName("queue-search");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        edition.setEmptySelectionAllowed(true);
        country.setClearButtonVisible(true);
        country.setItemLabelGenerator(CountryName::name);
        outlet.setClearButtonVisible(true);
        var fields = new Div(edition, outlet, country);
        fields.addClassName("fields");
        others.add(fields);
        add(states, ofList, words, others);
        words.addValueChangeListener(typed -> changed(typed.isFromClient()));
        edition.addValueChangeListener(chosen -> changed(chosen.isFromClient()));
        outlet.addValueChangeListener(chosen -> changed(chosen.isFromClient()));
        country.addValueChangeListener(chosen -> changed(chosen.isFromClient()));
    }

    /** Shows what the address says, in the page's language. */
    void show(QueueAddress address) {
        shown = address;
        speak();
        var filter = address.filter();
        showStates(address);
        showList(address);
        if (!words.getValue().strip().equals(filter.words())) {
            words.setValue(filter.words()); // a blank that is being typed stays
        }
        var editions = parts.desk().editions();
        edition.setItems(editions);
        edition.setValue(editions.stream()
                .filter(each -> filter.edition().filter(each.key()::equals).isPresent())
                .findFirst()
                .orElse(null));
        outlet.show(filter.outlet());
        var countries = parts.outlets().countries(Words.languageNow());
        country.setItems(countries);
        country.setValue(countries.stream()
                .filter(each ->
                        filter.country().filter(each.country().code()::equals).isPresent())
                .findFirst()
                .orElse(null));
        others.setSummaryText(
                address.narrowing() == 0
                        ? Words.now("accreditation.queue.filters")
                        : Words.now("accreditation.queue.filters.on", address.narrowing()));
        if (address.narrowing() > 0) {
            others.setOpened(true);
        }
    }

    private void speak() {
        states.getElement().setAttribute("aria-label", Words.now("accreditation.queue.states"));
        words.setLabel(Words.now("accreditation.queue.words"));
        edition.setLabel(Words.now("accreditation.queue.edition"));
        edition.setEmptySelectionCaption(Words.now("accreditation.queue.edition.any"));
        edition.setItemLabelGenerator(
                each -> each == null ? Words.now("accreditation.queue.edition.any") : QueueParts.inWords(each.name()));
        outlet.setLabel(Words.now("accreditation.field.outlet"));
        country.setLabel(Words.now("accreditation.queue.country"));
    }

    private void showStates(QueueAddress address) {
        var counts = parts.desk().counts(address.filter().edition());
        var asked = address.filter().states();
        states.removeAll();
        Arrays.stream(ApplicationState.values())
                .filter(state -> state == ApplicationState.SUBMITTED
                        || counts.getOrDefault(state, 0L) > 0
                        || asked.contains(state))
                .forEach(state -> states.add(QueueMarks.chip(
                        Words.now(
                                "accreditation.queue.state.counted",
                                Words.now(QueueMarks.key(state)),
                                counts.getOrDefault(state, 0L)),
                        address.states(Set.of(state)).href(),
                        asked.equals(Set.of(state)))));
        states.add(QueueMarks.chip(
                Words.now("accreditation.queue.state.all"),
                address.states(Set.of()).href(),
                asked.isEmpty()));
    }

    /** The list that narrows the queue, and the way out of it (A9). */
    private void showList(QueueAddress address) {
        ofList.removeAll();
        address.filter().list().ifPresent(list -> {
            ofList.add(QueueMarks.chip(
                    Words.now("accreditation.queue.in-list", list.toString()), ListView.href(list), true));
            ofList.add(QueueMarks.chip(
                    Words.now("accreditation.queue.any-list"),
                    address.ofAnyList().href(),
                    false));
        });
        ofList.setVisible(address.filter().list().isPresent());
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            go.accept(shown.narrowed(
                    edition.getOptionalValue().map(EditionFacts::key),
                    outlet.key(),
                    country.getOptionalValue().map(each -> each.country().code()),
                    words.getValue()));
        }
    }
}
