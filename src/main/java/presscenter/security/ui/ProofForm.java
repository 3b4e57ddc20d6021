package presscenter.security.ui;

import static presscenter.security.ui.Labels.labelled;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.function.Consumer;
import presscenter.security.AccountRefusal;
import presscenter.ui.UiTexts;
import presscenter.ui.Words;

/**
 * Asks for the password and a factor again before the second factor is changed; what is refused is said at its field.
 */
class ProofForm extends Div {
    private final PasswordField password = UiTexts.follow(labelled(new PasswordField(), "security.sign-in.password"));
    private final FactorField factor;

    ProofForm(
            String titleKey,
            String helpKey,
            String submitKey,
            FactorField factor,
            Consumer<Shown> verb,
            Runnable cancel) {
        this.factor = factor;
        addClassName("people-form");
        password.getElement().setAttribute("autocomplete", "current-password");
        password.setManualValidation(true);
        var submit = new Button(Words.of(submitKey), click -> run(verb));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var verbs = new Div(submit, new Button(Words.of("security.people.cancel"), click -> cancel.run()));
        verbs.addClassName("factor-verbs");
        add(new H3(Words.of(titleKey)), new Paragraph(Words.of(helpKey)), password, factor, verbs);
        addAttachListener(attached -> password.focus());
    }

    private void run(Consumer<Shown> verb) {
        password.setInvalid(false);
        factor.clearError();
        try {
            verb.accept(new Shown(password.getValue(), "", factor.value()));
        } catch (AccountRefusal refusal) {
            switch (refusal.reason()) {
                case FACTOR_WRONG, TOO_MANY_CODES, LAST_FACTOR -> factor.refuse(refusal.reason());
                default -> refuse(password, refusal.reason());
            }
        }
    }

    static void refuse(TextFieldBase<?, ?> field, AccountRefusal.Reason reason) {
        field.setErrorMessage(Words.now(reason.key()));
        field.setInvalid(true);
        field.focus();
    }

    /**
     * What was shown again.
     *
     * @param before a factor of what there was before, if it is replaced; else empty
     */
    record Shown(String password, String before, String code) {}
}
