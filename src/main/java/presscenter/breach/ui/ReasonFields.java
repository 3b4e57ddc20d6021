package presscenter.breach.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.stream.Stream;
import presscenter.breach.BreachRefused;
import presscenter.breach.Reason;
import presscenter.ui.Words;

/** Why: a prepared reason, which each reader has in a language of their own, or own words. */
class ReasonFields extends Div {
    private static final String OWN = "breach.own-words";

    private final RadioButtonGroup<String> prepared = new RadioButtonGroup<>();
    private final TextArea own = new TextArea();

    /** @param reasons without {@link Reason#PREPARED}, in the order in which they are offered */
    ReasonFields(String label, String... reasons) {
        addClassName("why-fields");
        prepared.setLabel(Words.now(label));
        prepared.setItems(Stream.concat(Stream.of(reasons).map(key -> Reason.PREPARED + key), Stream.of(OWN))
                .toList());
        prepared.setItemLabelGenerator(Words::now);
        prepared.setManualValidation(true);
        prepared.addValueChangeListener(chosen -> own.setVisible(OWN.equals(chosen.getValue())));
        own.setLabel(Words.now("breach.own-words.label"));
        own.setHelperText(Words.now("breach.own-words.hint"));
        own.setMaxLength(Reason.LONGEST);
        own.setManualValidation(true);
        own.setVisible(false);
        add(prepared, own);
    }

    static ReasonFields ofMeasure() {
        return new ReasonFields("breach.why", "published-early", "passed-on", "line-missing", "again");
    }

    static ReasonFields ofAnswer() {
        return new ReasonFields("breach.answer", "nothing-new", "explained", "our-mistake");
    }

    static ReasonFields ofOutcome() {
        return new ReasonFields("breach.outcome", "measure-taken", "our-mistake", "independent", "not-a-breach");
    }

    /** The reason; empty if none was given, which is said at its field. */
    Optional<Reason> reason() {
        var missing = Words.now("breach.refused.reason-missing");
        var chosen = prepared.getOptionalValue();
        prepared.setErrorMessage(missing);
        prepared.setInvalid(chosen.isEmpty());
        own.setInvalid(false);
        try {
            return chosen.map(key -> new Reason(key.equals(OWN) ? own.getValue() : key));
        } catch (BreachRefused refused) {
            own.setErrorMessage(missing);
            own.setInvalid(true);
            own.focus();
            return Optional.empty();
        }
    }
}
