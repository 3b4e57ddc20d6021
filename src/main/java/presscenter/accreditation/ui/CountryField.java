package presscenter.accreditation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Optional;
import presscenter.accreditation.Country;
import presscenter.accreditation.CountryName;
import presscenter.accreditation.OutletRegistry;
import presscenter.ui.Words;

/** A country, by its name in the page's language and in that language's order (L15). */
class CountryField extends ComboBox<CountryName> {
    private final transient OutletRegistry registry;

    CountryField(OutletRegistry registry) {
        this.registry = registry;
        setItemLabelGenerator(CountryName::name);
        Labels.labelled(this, "accreditation.outlet.country");
        Signal.effect(this, () -> {
            var names = registry.countries(Words.language().get());
            var chosen = country();
            setItems(names);
            choose(names, chosen);
        });
    }

    Optional<Country> country() {
        return getOptionalValue().map(CountryName::country);
    }

    void show(Optional<Country> country) {
        choose(registry.countries(Words.languageNow()), country);
    }

    private void choose(List<CountryName> names, Optional<Country> country) {
        setValue(country.flatMap(wanted -> names.stream()
                        .filter(each -> each.country().equals(wanted))
                        .findFirst())
                .orElse(null));
    }
}
