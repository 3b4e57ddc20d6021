package presscenter.release.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import presscenter.ui.Words;

/** A button of plain HTML whose words follow the reader's language. */
final class Press {
    private Press() {}

    /** @param look classes beside {@code btn}: {@code primary}, {@code quiet}, {@code danger} */
    static NativeButton button(String words, SerializableRunnable run, String... look) {
        var button = new NativeButton(Words.of(words));
        button.addClickListener(click -> run.run());
        button.addClassName("btn");
        button.addClassNames(look);
        button.getElement().setAttribute("type", "button");
        return button;
    }

    /** A button that asks before anything happens. */
    static NativeButton asking(String words, SerializableRunnable ask, String... look) {
        var button = button(words, ask, look);
        button.getElement().setAttribute("aria-haspopup", "dialog");
        return button;
    }
}
