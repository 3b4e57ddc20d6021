package presscenter.release.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Copy and print. The text to copy leaves the server at the click and not before, so that the server decides anew
 * whether this reader may have it, and can note that it was handed out.
 */
@Tag("text-tools")
@JsModule("./components/text-tools.ts")
public final class TextTools extends Component {
    private final SerializableSupplier<String> text;

    /** @param text what is copied; asked at each click. If it throws, the browser reports that nothing was copied. */
    public TextTools(SerializableSupplier<String> text) {
        this.text = text;
    }

    /** The words of the buttons; a button without words is not there. */
    public void setLabels(@Nullable String copy, @Nullable String print) {
        getElement().setProperty("copyLabel", copy);
        getElement().setProperty("printLabel", print);
    }

    /** Runs when the text is on the clipboard. */
    public Registration onCopied(SerializableRunnable run) {
        return getElement().addEventListener("copied", event -> run.run());
    }

    /** Runs when the browser refused, or the text could not be had. */
    public Registration onCopyFailed(SerializableRunnable run) {
        return getElement().addEventListener("copy-failed", event -> run.run());
    }

    /** Runs when the reader asks to print; who listens notes it and calls {@link #print()}. */
    public Registration onPrintAsked(SerializableRunnable run) {
        return getElement().addEventListener("print-asked", event -> run.run());
    }

    /** Opens the browser's print dialog. */
    public void print() {
        getElement().callJsFunction("print");
    }

    @ClientCallable
    String text() {
        return text.get();
    }
}
