package presscenter.release.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.stream.Stream;
import presscenter.release.Reason;
import presscenter.release.Refused;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/** Asks for the reason of a grave step, and says first what it does (E18): a prepared reason, or one's own words. */
final class ReasonDialog extends Dialog {
    private static final String OWN = "release.desk.reason.own";
    private static final int LONGEST = 500;

    private final Select<String> prepared = new Select<>();
    private final TextArea own = new TextArea();
    private final SerializableConsumer<Reason> act;

    /**
     * @param verb the key of what is done, as title and on the button that does it
     * @param what says what happens, to how many people
     * @param reasons keys of the prepared reasons that fit; the first is proposed
     * @param act does it; what is {@link Refused} is told and leaves the dialog open
     */
    ReasonDialog(String verb, Signal<String> what, List<String> reasons, SerializableConsumer<Reason> act) {
        this.act = act;
        addClassName("reason-dialog");
        setHeaderTitle(Words.now(verb));
        prepared.setLabel(Words.now("release.desk.reason"));
        prepared.setItems(Stream.concat(reasons.stream(), Stream.of(OWN)).toList());
        prepared.setItemLabelGenerator(Words::now);
        prepared.setValue(reasons.getFirst());
        prepared.addValueChangeListener(
                chosen -> own.setVisible(chosen.getValue().equals(OWN)));
        own.setLabel(Words.now("release.desk.reason.words"));
        own.setHelperText(Words.now("release.desk.reason.no-content"));
        own.setMaxLength(LONGEST);
        own.setVisible(false);
        add(new Paragraph(what), prepared, own);

        var cancel = new Button(Words.now("release.desk.cancel"), pressed -> close());
        var confirm = new Button(Words.now(verb), pressed -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(pressed -> confirm.setEnabled(true));
        getFooter().add(cancel, confirm);
    }

    private void confirm() {
        var text = prepared.getValue().equals(OWN) ? own.getValue() : prepared.getValue();
        if (text.isBlank()) {
            own.setErrorMessage(Words.now("release.desk.reason.missing"));
            own.setInvalid(true);
            own.focus();
            return;
        }
        try {
            act.accept(new Reason(text));
            close();
        } catch (Refused refused) {
            close();
            Notices.alert("release.desk.refused", Refusals.say(refused));
        }
    }
}
