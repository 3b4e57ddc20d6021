package presscenter.security;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import presscenter.language.Language;
import presscenter.language.Messages;

/**
 * Lies over a whole page and asks for the password, or a passkey if the person has one. A dialog of the browser itself:
 * it stands above every overlay, makes all else unreachable for keyboard and screen reader, and needs no script of a
 * component.
 */
@Tag("dialog")
@StyleSheet("context://css/css/lock.css")
class LockScreen extends Component {
    /** What a press on the button does in the browser; the answer comes back as an event of this element. */
    private static final String ASK_PASSKEY = """
            this.querySelector('.passkey').addEventListener('click', () =>
              import('/css/plain/passkeys.js')
                .then(passkeys => passkeys.ask($0))
                .catch(() => '')
                .then(detail => this.dispatchEvent(new CustomEvent('passkey', { detail }))));
            """;

    private static final String PASSWORD = "element.querySelector('input').value";

    private final Messages messages;
    private final Language language;
    private final Element error = new Element("p");

    LockScreen(
            Messages messages,
            Language language,
            Function<String, SignIn.Answer> unlock,
            Optional<Function<String, SignIn.Answer>> unlockByPasskey,
            Signal<Boolean> large,
            Consumer<Boolean> enlarge) {
        this.messages = messages;
        this.language = language;
        var element = getElement();
        element.setAttribute("class", "lock-screen");
        element.setAttribute("lang", language.tag());
        element.setAttribute("aria-labelledby", "lock-title");

        var title = new Element("h2").setAttribute("id", "lock-title").setText(say("security.lock.title"));
        var label = new Element("label").setAttribute("for", "lock-password").setText(say("security.sign-in.password"));
        var input = new Element("input")
                .setAttribute("id", "lock-password")
                .setAttribute("type", "password")
                .setAttribute("autocomplete", "current-password")
                .setAttribute("aria-describedby", "lock-error")
                .setAttribute("autofocus", "");
        error.setAttribute("id", "lock-error").setAttribute("class", "error").setAttribute("role", "alert");
        var button = new Element("button").setAttribute("type", "submit").setText(say("security.lock.unlock"));
        var form = new Element("form");
        var type = new Element("button")
                .setAttribute("type", "button")
                .setAttribute("class", "type")
                .setAttribute("aria-label", say("security.large-type"))
                .setText("Aa");
        type.bindAttribute("aria-pressed", large.map(String::valueOf));
        type.addEventListener("click", press -> enlarge.accept(!large.peek()));
        form.appendChild(title, new Element("p").setText(say("security.lock.reason")), label, input, error, button);
        form.addEventListener("submit", event -> {
                    var password = event.getEventData()
                            .path("event.preventDefault(), " + PASSWORD)
                            .asString("");
                    say(unlock.apply(password), "security.lock.wrong");
                })
                .addEventData("event.preventDefault(), " + PASSWORD);
        element.appendChild(type, form);
        unlockByPasskey.ifPresent(byPasskey -> offerPasskey(form, byPasskey));
        addAttachListener(attached -> element.executeJs("""
                this.addEventListener('cancel', event => event.preventDefault());
                this.addEventListener('close', () => { if (this.isConnected) this.showModal(); });
                this.showModal();
                """));
    }

    private void offerPasskey(Element form, Function<String, SignIn.Answer> unlock) {
        form.appendChild(new Element("button")
                .setAttribute("type", "button")
                .setAttribute("class", "passkey")
                .setText(say("security.passkey.submit")));
        getElement()
                .addEventListener("passkey", event -> {
                    var answer = event.getEventData().path("event.detail").asString("");
                    if (answer.isEmpty()) {
                        error.setText(say("security.passkey.failed"));
                    } else {
                        say(unlock.apply(answer), "security.passkey.wrong");
                    }
                })
                .addEventData("event.detail");
        addAttachListener(attached -> getElement().executeJs(ASK_PASSKEY, SessionLock.ASK));
    }

    private void say(SignIn.Answer answer, String wrongKey) {
        error.setText(
                switch (answer) {
                    case SignIn.Answer.Admitted admitted -> "";
                    case SignIn.Answer.Wrong wrong -> say(wrongKey);
                    case SignIn.Answer.Wait wait ->
                        messages.get(language, "security.sign-in.wait", PlainPages.minutes(wait.left()));
                });
    }

    private String say(String key) {
        return messages.get(language, key);
    }
}
