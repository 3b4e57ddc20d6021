package presscenter.security.ui;

import static presscenter.security.ui.Labels.labelled;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import presscenter.security.AccountRefusal;
import presscenter.security.OwnFactors;
import presscenter.ui.UiTexts;
import presscenter.ui.Words;

/** Names a passkey, lets the device make it, and hands it over with the password and the factor of before. */
class PasskeyForm extends Div {
    private final TextField name = labelled(new TextField(), "security.passkey.name");
    private final PasswordField password = UiTexts.follow(labelled(new PasswordField(), "security.sign-in.password"));
    private final FactorField before;
    private final Paragraph failed = new Paragraph();

    /**
     * A form.
     *
     * @param asksBefore whether there is a factor that is shown first
     * @param offer what the device is asked, each time anew
     */
    PasskeyForm(boolean asksBefore, FactorField before, Supplier<String> offer, Enrolment enrol, Runnable cancel) {
        this.before = before;
        addClassName("people-form");
        name.setMaxLength(OwnFactors.LONGEST_NAME);
        name.setManualValidation(true);
        name.bindHelperText(Words.of("security.passkey.name-help"));
        password.getElement().setAttribute("autocomplete", "current-password");
        password.setManualValidation(true);
        before.setVisible(asksBefore);
        failed.addClassName("passkey-failed");
        failed.getElement().setAttribute("role", "alert");
        var submit = new Button(
                Words.of("security.passkey.make"),
                click -> DevicePrompt.MAKE.ask(this, offer.get(), answer -> run(answer, enrol), this::sayFailed));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var verbs = new Div(submit, new Button(Words.of("security.people.cancel"), click -> cancel.run()));
        verbs.addClassName("factor-verbs");
        add(
                new H3(Words.of("security.passkey.title")),
                new Paragraph(Words.of("security.passkey.help")),
                name,
                password,
                before,
                failed,
                verbs);
        addAttachListener(attached -> name.focus());
    }

    private void run(String answer, Enrolment enrol) {
        name.setInvalid(false);
        password.setInvalid(false);
        before.clearError();
        failed.setText("");
        try {
            enrol.take(name.getValue(), password.getValue(), before.value(), answer);
        } catch (AccountRefusal refusal) {
            switch (refusal.reason()) {
                case FACTOR_WRONG, TOO_MANY_CODES -> before.refuse(refusal.reason());
                case PASSKEY_UNNAMED -> ProofForm.refuse(name, refusal.reason());
                case PASSKEY_NOT_MADE -> sayFailed();
                default -> ProofForm.refuse(password, refusal.reason());
            }
        }
    }

    private void sayFailed() {
        failed.setText(Words.now("security.refusal.passkey-not-made"));
    }

    /** Takes what was made; refuses with a sentence. */
    @FunctionalInterface
    interface Enrolment {
        void take(String name, String password, String before, String answer);
    }
}
