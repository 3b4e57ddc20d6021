package presscenter.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import presscenter.security.AccountRefusal;
import presscenter.ui.Words;

/** Asks before something is done; what is refused is said in the dialog, and nothing that was typed is lost. */
class AskDialog extends Dialog {
    private final Paragraph refusal = new Paragraph();

    AskDialog(String title, String submitKey, boolean dangerous, Runnable verb) {
        var words = Words.of(title);
        // The verb that opened it, without the dots that promised this question.
        Signal.effect(this, () -> setHeaderTitle(words.get().replaceFirst("…$", "")));
        addClassName("people-dialog");
        refusal.addClassName("people-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var submit = new Button(Words.of(submitKey), click -> run(verb));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        if (dangerous) {
            submit.addThemeVariants(ButtonVariant.ERROR);
        }
        getFooter().add(new Button(Words.of("security.people.cancel"), click -> close()), submit);
        add(refusal);
    }

    private void run(Runnable verb) {
        try {
            verb.run();
            close();
        } catch (AccountRefusal refused) {
            refuse(refused.reason());
        }
    }

    /** Says why it was refused; a dialog with fields says it at the field. */
    void refuse(AccountRefusal.Reason reason) {
        refusal.setText(Words.now(reason.key()));
        refusal.setVisible(true);
    }
}
