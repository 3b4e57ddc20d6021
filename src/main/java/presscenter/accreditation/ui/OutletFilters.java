package presscenter.accreditation.ui;

import static presscenter.accreditation.ui.Labels.labelled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import presscenter.accreditation.OutletFilter;
import presscenter.accreditation.OutletKind;
import presscenter.accreditation.OutletRegistry;
import presscenter.accreditation.OutletState;
import presscenter.ui.Words;

/** The fields that narrow the registry. */
class OutletFilters extends Div {
    private final TextField words = labelled(new TextField(), "accreditation.outlet.search");
    private final Select<OutletState> state = labelled(new Select<>(), "accreditation.outlet.state");
    private final Select<OutletKind> kind = labelled(new Select<>(), "accreditation.outlet.kind");
    private final CountryField country;

    OutletFilters(OutletRegistry registry, SerializableRunnable changed) {
        addClassName("outlet-filters");
        getElement().setAttribute("role", "search");
        getElement().bindAttribute("aria-label", Words.of("accreditation.outlet.search"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        Labels.choice(state, OutletState.values(), OutletState::key, "accreditation.outlet.state.any");
        Labels.choice(kind, OutletKind.values(), OutletKind::key, "accreditation.outlet.kind.any");
        country = new CountryField(registry);
        country.setClearButtonVisible(true);
        add(words, state, kind, country);
        words.addValueChangeListener(typed -> changed.run());
        state.addValueChangeListener(chosen -> changed.run());
        kind.addValueChangeListener(chosen -> changed.run());
        country.addValueChangeListener(chosen -> changed.run());
    }

    OutletFilter filter() {
        return new OutletFilter(words.getValue(), state.getOptionalValue(), kind.getOptionalValue(), country.country());
    }
}
