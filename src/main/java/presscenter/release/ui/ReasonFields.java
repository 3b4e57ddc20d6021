package presscenter.release.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import presscenter.release.Reason;
import presscenter.release.Refused;
import presscenter.ui.Words;

/** Why: a prepared reason, which is there in three languages, or own words. */
class ReasonFields extends Div {
    private static final String OWN = "release.embargo.reason-own";
    private static final List<String> PREPARED = List.of(
            "schedule",
            "speaker-late",
            "facts-being-checked",
            "partner-asked",
            "suspected-leak",
            "published-elsewhere",
            "event-cancelled",
            "error",
            "cause-gone");

    private final Select<String> choice = new Select<>();
    private final TextArea own = new TextArea();

    ReasonFields() {
        choice.setLabel(Words.now("release.embargo.reason"));
        choice.setItems(Stream.concat(PREPARED.stream().map(key -> Reason.PREPARED + key), Stream.of(OWN))
                .toList());
        choice.setItemLabelGenerator(Words::now);
        choice.addValueChangeListener(chosen -> own.setVisible(OWN.equals(chosen.getValue())));
        own.setLabel(Words.now("release.embargo.reason-words"));
        own.setHelperText(Words.now("release.embargo.reason-hint"));
        own.setManualValidation(true);
        own.setVisible(false);
        add(choice, own);
    }

    /** The reason; empty if none was given, which is said at its field. */
    Optional<Reason> reason() {
        var chosen = choice.getOptionalValue();
        choice.setInvalid(chosen.isEmpty());
        choice.setErrorMessage(Words.now(Refusals.key(Refused.Why.REASON_MISSING)));
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        try {
            own.setInvalid(false);
            return Optional.of(new Reason(chosen.get().equals(OWN) ? own.getValue() : chosen.get()));
        } catch (Refused refused) {
            own.setErrorMessage(Refusals.say(refused));
            own.setInvalid(true);
            return Optional.empty();
        }
    }
}
