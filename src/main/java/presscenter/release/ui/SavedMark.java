package presscenter.release.ui;

import com.vaadin.flow.component.html.Span;
import presscenter.ui.Words;

/** Says when what is written was saved last, or why it is not. */
class SavedMark extends Span {
    SavedMark() {
        addClassNames("saved", "num");
        getElement().setAttribute("role", "status");
    }

    void savedAt(String time) {
        removeClassName("not");
        setText(Words.now("release.editor.saved", time));
    }

    void notSaved(String why) {
        addClassName("not");
        setText(Words.now("release.editor.not-saved", why));
    }
}
