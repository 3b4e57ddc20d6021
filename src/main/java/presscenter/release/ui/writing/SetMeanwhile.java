package presscenter.release.ui.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import presscenter.ui.Words;

/** In a question: what a colleague set while it stood open; whoever presses again has seen it (S12). */
final class SetMeanwhile extends Div {
    SetMeanwhile() {
        addClassName("set-meanwhile");
        setVisible(false);
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    void say(Signal<String> words) {
        if (!isVisible()) {
            var title = new Paragraph(Words.of("release.meanwhile.now"));
            title.addClassName("label");
            add(title);
            setVisible(true);
        }
        var line = new Paragraph(words);
        line.addClassName("num");
        add(line);
    }
}
