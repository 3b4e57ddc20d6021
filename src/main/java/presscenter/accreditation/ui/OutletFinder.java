package presscenter.accreditation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import presscenter.accreditation.FoundOutlet;
import presscenter.accreditation.OutletRegistry;
import presscenter.ui.Words;

/** A registered outlet, found under any of its names as one types (A2). */
class OutletFinder extends ComboBox<OutletFinder.Named> {
    private static final int MOST = 20;

    private final transient OutletRegistry registry;

    /** @param label its name, and where it is at home */
    record Named(String key, String label) {
        static Named of(FoundOutlet found) {
            return new Named(found.key(), Words.now("accreditation.queue.outlet", found.name(), found.countryName()));
        }
    }

    OutletFinder(OutletRegistry registry) {
        this.registry = registry;
        setItemLabelGenerator(Named::label);
        setItems(query ->
                registry
                        .find(query.getFilter().orElse(""), Words.languageNow(), query.getOffset() + query.getLimit())
                        .stream()
                        .map(Named::of)
                        .skip(query.getOffset())
                        .limit(Math.min(query.getLimit(), MOST)));
    }

    Optional<String> key() {
        return getOptionalValue().map(Named::key);
    }

    void show(Optional<String> key) {
        setValue(key.flatMap(registry::outlet)
                .map(outlet -> new Named(outlet.key(), QueueParts.inWords(outlet.name())))
                .orElse(null));
    }
}
