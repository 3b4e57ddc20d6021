package presscenter.accreditation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.function.BooleanSupplier;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.security.AccountRefusal;
import presscenter.ui.AboutThePage;
import presscenter.ui.Words;

/**
 * Asks before something is decided: says what will follow, takes what is needed. What is refused is said here, and
 * nothing that was typed is lost; it closes when the page below is left.
 */
final class DecisionDialog extends Dialog {
    private final Paragraph refusal = new Paragraph();
    private final transient BooleanSupplier verb;
    private final transient Runnable lookAgain;
    private final NativeButton confirm;

    /**
     * @param title the key of the verb's words, with the dots that promised this question; the button bears them too
     * @param follows what will happen, in the page's language
     * @param verb does it, and answers whether all that it needs was there; may be {@link ApplicationRefused}
     * @param lookAgain shows below what a colleague did meanwhile
     */
    DecisionDialog(
            String title,
            String follows,
            boolean dangerous,
            BooleanSupplier verb,
            Runnable lookAgain,
            Component... fields) {
        this.verb = verb;
        this.lookAgain = lookAgain;
        addClassNames("verb", "decision");
        var words = Words.now(title).replaceFirst("…$", "");
        setHeaderTitle(words);
        var what = new Paragraph(follows);
        what.addClassName("follows");
        add(what);
        add(fields);
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        add(refusal);
        confirm = new NativeButton(words, click -> press());
        confirm.addClassNames("btn", dangerous ? "danger" : "primary");
        getFooter().add(QueueMarks.button("accreditation.queue.cancel", this::close), confirm);
        setCloseOnOutsideClick(false);
    }

    /** The keyboard begins at the button: nothing need be filled in. */
    void readyToConfirm() {
        begin(confirm::focus);
    }

    /** The keyboard begins at the reason, and Enter there confirms it. */
    void beginAt(RemarkFields why) {
        begin(why::focus);
        why.onEnter(this::press);
    }

    private void begin(SerializableRunnable focus) {
        addOpenedChangeListener(changed -> {
            if (changed.isOpened()) {
                focus.run();
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        AboutThePage.closesWithIt(this, attached.getUI());
    }

    private void press() {
        refusal.setText("");
        try {
            if (verb.getAsBoolean()) {
                close();
            }
        } catch (ApplicationRefused refused) {
            if (refused.why() == Why.CHANGED_MEANWHILE) {
                lookAgain.run();
            }
            refusal.setText(Words.now(refused.key()));
        } catch (AccountRefusal refused) {
            refusal.setText(Words.now(refused.reason().key()));
        }
    }
}
