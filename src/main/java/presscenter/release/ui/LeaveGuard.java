package presscenter.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Lets the browser ask, in its own words, before a page with unsaved work is closed or loaded anew. Shows nothing. */
@Tag("leave-guard")
@JsModule("./components/leave-guard.ts")
class LeaveGuard extends Component {
    void setUnsaved(boolean unsaved) {
        getElement().setProperty("unsaved", unsaved);
    }
}
