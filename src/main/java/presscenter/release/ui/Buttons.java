package presscenter.release.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.signals.Signal;
import presscenter.ui.Words;

/** Buttons of plain HTML: words that follow the language, and one class that says how much they weigh. */
public final class Buttons {
    private Buttons() {}

    public static NativeButton plain(String key, SerializableRunnable press) {
        return plain(Words.of(key), press);
    }

    private static NativeButton plain(Signal<String> words, SerializableRunnable press) {
        var button = new NativeButton(words);
        button.addClassName("btn");
        button.getElement().setAttribute("type", "button");
        button.addClickListener(click -> press.run());
        return button;
    }

    public static NativeButton primary(String key, SerializableRunnable press) {
        return primary(Words.of(key), press);
    }

    public static NativeButton primary(Signal<String> words, SerializableRunnable press) {
        var button = plain(words, press);
        button.addClassName("primary");
        return button;
    }

    public static NativeButton quiet(String key, SerializableRunnable press) {
        var button = plain(key, press);
        button.addClassName("quiet");
        return button;
    }

    public static NativeButton danger(String key, SerializableRunnable press) {
        var button = quiet(key, press);
        button.addClassName("danger");
        return button;
    }

    /** Says of a button that a question comes before anything happens. */
    public static NativeButton asking(NativeButton button) {
        button.getElement().setAttribute("aria-haspopup", "dialog");
        return button;
    }
}
