package presscenter.accreditation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import presscenter.accreditation.OutletRefused;
import presscenter.ui.Words;

/** Asks before something is done with a record; what is refused is said here, and nothing that was typed is lost. */
class OutletDialog extends Dialog {
    private final Paragraph refusal = new Paragraph();
    private final transient BooleanSupplier verb;
    private final transient Predicate<OutletRefused> saidElsewhere;

    /**
     * @param title the key of the verb's words, with the dots that promised this question; the button bears them too
     * @param verb does it, and answers whether all that it needs was there; may be {@link OutletRefused}
     * @param saidElsewhere whether a field says what was refused
     */
    OutletDialog(String title, BooleanSupplier verb, Predicate<OutletRefused> saidElsewhere, Component... content) {
        this.verb = verb;
        this.saidElsewhere = saidElsewhere;
        var words = Words.of(title).map(said -> said.replaceFirst("…$", ""));
        Signal.effect(this, () -> setHeaderTitle(words.get()));
        addClassNames("verb", "outlet-dialog");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        var submit = new Button(words, click -> press());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.of("accreditation.outlet.cancel"), click -> close()), submit);
        add(content);
        add(refusal);
        setCloseOnOutsideClick(false);
    }

    private void press() {
        refusal.setText("");
        try {
            if (verb.getAsBoolean()) {
                close();
            }
        } catch (OutletRefused refused) {
            if (!saidElsewhere.test(refused)) {
                refusal.setText(Words.now(refused.key(), refused.word()));
            }
        }
    }
}
