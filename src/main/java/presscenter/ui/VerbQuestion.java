package presscenter.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.signals.Signal;

/**
 * Asks before something is done: says in words what will follow, takes what is needed. What is refused is said here,
 * and nothing that was typed is lost. It is about the page below it, and closes when that is left, undone.
 */
public abstract class VerbQuestion extends Dialog {
    private final Paragraph refusal = new Paragraph();
    private final NativeButton confirm;

    /**
     * @param verb the key of the verb's words, with the dots that promised this question; the button bears them too
     * @param follows what will happen, in the page's language
     * @param weight the class of the button: {@code primary} or {@code danger}
     */
    @SuppressWarnings("this-escape") // a component is put together while it is made; nobody presses until it is open
    protected VerbQuestion(String verb, String follows, String weight, Component... fields) {
        addClassName("verb");
        setHeaderTitle(nameOf(verb));
        var consequence = new Paragraph(follows);
        consequence.addClassName("follows");
        add(consequence);
        add(fields);
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        add(refusal);
        confirm = button(Words.of(verb).map(VerbQuestion::withoutDots), weight, this::press);
        getFooter().add(button(Words.of("ui.cancel"), "quiet", this::close), confirm);
        setCloseOnOutsideClick(false);
    }

    /** Does it and closes this, or says why not. */
    protected abstract void confirmed();

    /** As if the button was pressed. */
    protected final void press() {
        refusal.setText("");
        confirmed();
    }

    /** @param sentence in the page's language */
    protected final void refuse(String sentence) {
        refusal.setText(sentence);
    }

    /** The keyboard begins at the button: nothing need be filled in. */
    public final void readyToConfirm() {
        begin(confirm::focus);
    }

    /** Where the keyboard begins each time that this opens. */
    protected final void begin(SerializableRunnable focus) {
        addOpenedChangeListener(changed -> {
            if (changed.isOpened()) {
                focus.run();
            }
        });
    }

    /** A verb's words without the dots that promised a question, in the page's language. */
    public static String nameOf(String verb) {
        return withoutDots(Words.now(verb));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        AboutThePage.closesWithIt(this, attached.getUI());
    }

    private static String withoutDots(String words) {
        return words.endsWith("…") ? words.substring(0, words.length() - 1) : words;
    }

    private static NativeButton button(Signal<String> words, String weight, SerializableRunnable press) {
        var button = new NativeButton(words);
        button.addClassNames("btn", weight);
        button.getElement().setAttribute("type", "button");
        button.addClickListener(click -> press.run());
        return button;
    }
}
