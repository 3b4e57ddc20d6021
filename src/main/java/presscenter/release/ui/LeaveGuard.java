package presscenter.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;

/**
 * Keeps what is typed beside it in the same part of the page: asks to have it saved some moments after a key, says when
 * the connection is lost, and lets the browser ask, in its own words, before unsaved work is closed.
 */
@Tag("leave-guard")
@JsModule("./components/leave-guard.ts")
public class LeaveGuard extends Component {
    private static final String TYPED = "event.detail.typed";

    /** Something stands in the fields that the desk did not take. */
    public void setUnsaved(boolean unsaved) {
        getElement().setProperty("unsaved", unsaved);
    }

    /** What is said while the connection is lost and something is not saved. */
    public void setLostWords(String words) {
        getElement().setProperty("lostWords", words);
    }

    /** Runs when what was typed should be saved; is given the count of keys to answer {@link #saved} with. */
    public void onKeep(SerializableConsumer<Integer> keep) {
        getElement()
                .addEventListener(
                        "keep",
                        event -> keep.accept(event.getEventData().get(TYPED).intValue()))
                .addEventData(TYPED);
    }

    /** What was typed could not be stored now, for no fault of it: asks again some moments later. */
    public void again() {
        getElement().callJsFunction("again");
    }

    /** All that was typed up to this count is stored. */
    public void saved(int typed) {
        getElement().callJsFunction("saved", typed);
    }
}
