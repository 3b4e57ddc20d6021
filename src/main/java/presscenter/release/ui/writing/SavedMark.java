package presscenter.release.ui.writing;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import presscenter.ui.Words;

/** Says when what is written was saved last, or why it is not. */
class SavedMark extends Span {
    private final ValueSignal<Said> said = new ValueSignal<>(new Said("", ""));

    /** The key of what is said, and the time or the key of the reason that stands in it. */
    private record Said(String key, String detail) {}

    SavedMark() {
        addClassNames("saved", "num");
        getElement().setAttribute("role", "status");
        Signal.effect(this, () -> {
            var now = said.get();
            setClassName("not", now.key().equals("release.editor.not-saved"));
            if (now.key().equals("release.editor.not-saved")) {
                setText(Words.of(now.key(), Words.of(now.detail())).get());
            } else if (!now.key().isEmpty()) {
                setText(Words.of(now.key(), now.detail()).get());
            }
        });
    }

    void savedAt(String time) {
        said.set(new Said("release.editor.saved", time));
    }

    /** @param why the message key of the reason */
    void notSaved(String why) {
        said.set(new Said("release.editor.not-saved", why));
    }
}
