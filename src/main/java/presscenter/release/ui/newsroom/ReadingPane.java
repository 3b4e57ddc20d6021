package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Scrolls one release; the browser's side of it knows where the reader is in the text. */
@Tag("reading-pane")
@JsModule("./components/reading-pane.ts")
class ReadingPane extends Component implements HasComponents, HasStyle {
    ReadingPane() {
        addClassName("pane");
    }

    /** Something else was put here: it is read from its beginning, and the focus goes to its headline. */
    void begin() {
        getElement().callJsFunction("begin");
    }

    /** The same release was put here anew: the reader's paragraph and the focus stay (L8). */
    void keep() {
        getElement().callJsFunction("keep");
    }
}
