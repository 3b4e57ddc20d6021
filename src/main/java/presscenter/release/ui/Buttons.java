package presscenter.release.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import presscenter.ui.Words;

/** The desk's buttons: words that follow the language, and one class that says how much they weigh. */
final class Buttons {
    private Buttons() {}

    static NativeButton plain(String key, SerializableRunnable press) {
        var button = new NativeButton(Words.of(key));
        button.addClassName("btn");
        button.getElement().setAttribute("type", "button");
        button.addClickListener(click -> press.run());
        return button;
    }

    static NativeButton primary(String key, SerializableRunnable press) {
        var button = plain(key, press);
        button.addClassName("primary");
        return button;
    }

    static NativeButton quiet(String key, SerializableRunnable press) {
        var button = plain(key, press);
        button.addClassName("quiet");
        return button;
    }

    static NativeButton danger(String key, SerializableRunnable press) {
        var button = quiet(key, press);
        button.addClassName("danger");
        return button;
    }
}
