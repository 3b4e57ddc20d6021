package presscenter.release.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import presscenter.release.Reason;
import presscenter.release.Refused;
import presscenter.ui.Words;

/** Why (E18): a prepared reason, which is there in three languages, or own words. */
public final class ReasonFields extends Div {
    private static final String OWN = "release.embargo.reason-own";

    private final Select<String> choice = new Select<>();
    private final TextArea own = new TextArea();

    /** @param prepared those that fit, without {@link Reason#PREPARED}, in the order in which they are offered */
    public ReasonFields(String... prepared) {
        addClassName("reason");
        choice.setLabel(Words.now("release.embargo.reason"));
        choice.setItems(Stream.concat(Arrays.stream(prepared).map(key -> Reason.PREPARED + key), Stream.of(OWN))
                .toList());
        choice.setItemLabelGenerator(Words::now);
        choice.setManualValidation(true);
        choice.addValueChangeListener(chosen -> own.setVisible(OWN.equals(chosen.getValue())));
        own.setLabel(Words.now("release.embargo.reason-words"));
        own.setHelperText(Words.now("release.embargo.reason-hint"));
        own.setMaxLength(Reason.LONGEST);
        own.setManualValidation(true);
        own.setVisible(false);
        add(choice, own);
    }

    /** Chooses the first of the prepared ones, where it is the likely one and every second counts. */
    public ReasonFields proposeFirst() {
        choice.setValue(choice.getListDataView().getItem(0));
        return this;
    }

    /** The reason; empty if none was given, which is said at its field. */
    public Optional<Reason> reason() {
        var chosen = choice.getOptionalValue();
        choice.setErrorMessage(Words.now(Refusals.key(Refused.Why.REASON_MISSING)));
        choice.setInvalid(chosen.isEmpty());
        if (chosen.isEmpty()) {
            choice.focus();
            return Optional.empty();
        }
        try {
            own.setInvalid(false);
            return Optional.of(new Reason(chosen.get().equals(OWN) ? own.getValue() : chosen.get()));
        } catch (Refused refused) {
            own.setErrorMessage(Refusals.say(refused));
            own.setInvalid(true);
            own.focus();
            return Optional.empty();
        }
    }
}
