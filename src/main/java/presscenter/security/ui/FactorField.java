package presscenter.security.ui;

import static presscenter.security.ui.Labels.labelled;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Supplier;
import presscenter.security.AccountRefusal;
import presscenter.ui.Words;

/** Takes a second factor once more: a code that is typed, or a passkey where there is one. */
class FactorField extends Div {
    private final TextField code;
    private final Paragraph shown = new Paragraph(Words.of("security.passkey.shown"));
    private final Button show = new Button(Words.of("security.passkey.instead"));
    private String answer = "";
    private boolean has;

    /** @param ask what a passkey is asked, each time anew; empty if there is none */
    FactorField(String key, Supplier<Optional<String>> ask) {
        code = codeField(key);
        addClassName("people-form");
        shown.getElement().setAttribute("role", "status");
        show.addClickListener(click -> ask.get()
                .ifPresentOrElse(
                        asked -> DevicePrompt.SHOW.ask(
                                this, asked, this::take, () -> say(Words.now("security.passkey.failed"))),
                        () -> say(Words.now("security.passkey.failed"))));
        add(code, shown, show);
        take("");
    }

    /** Offers the passkeys, or does not. */
    FactorField withPasskeys(boolean are) {
        has = are;
        take("");
        return this;
    }

    static TextField codeField(String key) {
        var field = labelled(new TextField(), key);
        field.getElement().setAttribute("autocomplete", "one-time-code");
        field.setMaxLength(40);
        field.setManualValidation(true);
        return field;
    }

    /** What was typed, or what the passkey answered. */
    String value() {
        return answer.isEmpty() ? code.getValue() : answer;
    }

    void clearError() {
        code.setInvalid(false);
    }

    /** What the passkey answered is worth nothing any more: it is asked anew. */
    void refuse(AccountRefusal.Reason reason) {
        take("");
        say(Words.now(reason.key()));
    }

    private void take(String answered) {
        answer = answered;
        code.setVisible(answered.isEmpty());
        shown.setVisible(!answered.isEmpty());
        show.setVisible(has && answered.isEmpty());
    }

    private void say(String sentence) {
        code.setErrorMessage(sentence);
        code.setInvalid(true);
        code.focus();
    }
}
