package presscenter.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

/** Lets the browser of a page make or show a passkey; what it answers comes back later, or never. */
enum DevicePrompt {
    MAKE("make"),
    SHOW("show");

    private final String script;

    DevicePrompt(String function) {
        script = "return import('/css/plain/passkeys.js').then(passkeys => passkeys." + function + "($0))";
    }

    /**
     * Asks the browser.
     *
     * @param asked as the service wrote it
     * @param failed what follows if the browser has no passkeys, or the person has turned away
     */
    void ask(Component at, String asked, SerializableConsumer<String> answered, SerializableRunnable failed) {
        at.getElement().executeJs(script, asked).then(String.class, answered, error -> failed.run());
    }
}
