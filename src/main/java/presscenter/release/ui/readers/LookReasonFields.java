package presscenter.release.ui.readers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.stream.Stream;
import presscenter.audit.LookReason;
import presscenter.release.Refused;
import presscenter.release.ui.Refusals;
import presscenter.ui.Words;

/** Why one looks into the reader log or takes it away (A23): a prepared reason, or own words. */
final class LookReasonFields extends Div {
    private static final String OWN = "release.embargo.reason-own";

    private final Select<String> choice = new Select<>();
    private final TextArea own = new TextArea();

    LookReasonFields() {
        addClassName("reason");
        choice.setLabel(Words.now("release.embargo.reason"));
        choice.setItems(Stream.concat(LookReason.KEYS.stream(), Stream.of(OWN)).toList());
        choice.setItemLabelGenerator(Words::now);
        choice.setManualValidation(true);
        choice.addValueChangeListener(chosen -> own.setVisible(OWN.equals(chosen.getValue())));
        own.setLabel(Words.now("release.embargo.reason-words"));
        own.setHelperText(Words.now("release.readers.reason-hint"));
        own.setMaxLength(LookReason.LONGEST);
        own.setManualValidation(true);
        own.setVisible(false);
        add(choice, own);
    }

    /** The reason; empty if none was given, which is said at its field. */
    Optional<LookReason> reason() {
        var chosen = choice.getOptionalValue();
        var reason = chosen.map(key -> key.equals(OWN) ? own.getValue() : key).flatMap(LookReason::of);
        var missing = Words.now(Refusals.key(Refused.Why.REASON_MISSING));
        choice.setErrorMessage(missing);
        own.setErrorMessage(missing);
        choice.setInvalid(chosen.isEmpty());
        own.setInvalid(chosen.isPresent() && reason.isEmpty());
        if (choice.isInvalid()) {
            choice.focus();
        } else if (own.isInvalid()) {
            own.focus();
        }
        return reason;
    }
}
