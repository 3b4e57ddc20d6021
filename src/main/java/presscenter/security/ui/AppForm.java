package presscenter.security.ui;

import static presscenter.security.ui.Labels.labelled;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.signals.Signal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.BiConsumer;
import presscenter.security.AccountRefusal;
import presscenter.security.AppOffer;
import presscenter.ui.UiTexts;
import presscenter.ui.Words;

/** Offers an app its secret, as a picture and as text, and takes the first code that it shows. */
class AppForm extends Div {
    private final PasswordField password = UiTexts.follow(labelled(new PasswordField(), "security.sign-in.password"));
    private final FactorField before;
    private final TextField code = FactorField.codeField("security.factors.code-of-app");

    AppForm(
            AppOffer offer,
            boolean replaces,
            FactorField before,
            BiConsumer<AppOffer, ProofForm.Shown> enrol,
            Runnable cancel) {
        this.before = before;
        addClassName("people-form");
        password.getElement().setAttribute("autocomplete", "current-password");
        password.setManualValidation(true);
        before.setVisible(replaces);
        var submit = new Button(Words.of("security.factors.set-up-submit"), click -> run(offer, enrol));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var verbs = new Div(submit, new Button(Words.of("security.people.cancel"), click -> cancel.run()));
        verbs.addClassName("factor-verbs");
        var text = new Code(offer.text());
        text.addClassName("app-secret");
        add(
                new H3(Words.of("security.factors.set-up-title")),
                new Paragraph(Words.of("security.factors.set-up-help")),
                picture(offer),
                new Paragraph(Words.of("security.factors.secret")),
                text,
                password,
                before,
                code,
                verbs);
    }

    private static Image picture(AppOffer offer) {
        var drawn = Base64.getEncoder().encodeToString(offer.picture().getBytes(StandardCharsets.UTF_8));
        var picture = new Image("data:image/svg+xml;base64," + drawn, "");
        var alt = Words.of("security.factors.picture");
        Signal.effect(picture, () -> picture.setAlt(alt.get()));
        picture.addClassName("app-picture");
        return picture;
    }

    private void run(AppOffer offer, BiConsumer<AppOffer, ProofForm.Shown> enrol) {
        password.setInvalid(false);
        before.clearError();
        code.setInvalid(false);
        try {
            enrol.accept(offer, new ProofForm.Shown(password.getValue(), before.value(), code.getValue()));
        } catch (AccountRefusal refusal) {
            switch (refusal.reason()) {
                case FACTOR_WRONG -> before.refuse(refusal.reason());
                case CODE_WRONG, TOO_MANY_CODES -> ProofForm.refuse(code, refusal.reason());
                default -> ProofForm.refuse(password, refusal.reason());
            }
        }
    }
}
