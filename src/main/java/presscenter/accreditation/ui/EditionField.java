package presscenter.accreditation.ui;

import com.vaadin.flow.component.HasValue;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import presscenter.accreditation.EditionFacts;

/**
 * A field of an edition.
 *
 * @param none what stands in it of a new edition
 */
record EditionField<T>(
        HasValue<?, T> field, Stored<T> stored, @Nullable T none) {
    /** What stands in the field of an edition; null if nothing does. */
    interface Stored<T> {
        @Nullable
        T of(EditionFacts edition);
    }

    void show(Optional<EditionFacts> edition) {
        field.setValue(edition.isPresent() ? stored.of(edition.get()) : none);
    }

    /** Takes over what was stored meanwhile, unless the officer wrote something else. */
    void takeOver(EditionFacts before, EditionFacts now) {
        if (Objects.equals(field.getValue(), stored.of(before))) {
            field.setValue(stored.of(now));
        }
    }
}
