package presscenter.breach.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;
import presscenter.breach.BreachRefused;
import presscenter.breach.BreachRefused.Why;
import presscenter.media.FileRefused;
import presscenter.security.AccountRefusal;
import presscenter.ui.AboutThePage;
import presscenter.ui.Words;

/**
 * Asks before something is done with a file: says what will follow, takes what is needed. What is refused is said here,
 * and nothing that was typed is lost; it closes when the page below is left.
 */
final class BreachDialog extends Dialog {
    private final Paragraph refusal = new Paragraph();
    private final transient BooleanSupplier verb;
    private final transient Runnable lookAgain;

    /**
     * @param title the key of the verb's words, with the dots that promised this question; the button bears them too
     * @param follows the key of what will happen
     * @param verb does it, and answers whether all that it needs was there; may be {@link BreachRefused}
     * @param lookAgain shows below what is there now, after it was done or a colleague was faster
     */
    BreachDialog(
            String title,
            String follows,
            String weight,
            BooleanSupplier verb,
            Runnable lookAgain,
            Component... fields) {
        this.verb = verb;
        this.lookAgain = lookAgain;
        addClassNames("verb", "breach-dialog");
        var words = Words.now(title).replaceFirst("…$", "");
        setHeaderTitle(words);
        var what = new Paragraph(Words.now(follows));
        what.addClassName("follows");
        add(what);
        add(fields);
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        add(refusal);
        var confirm = new NativeButton(words, click -> press());
        confirm.addClassNames("btn", weight);
        confirm.getElement().setAttribute("type", "button");
        var cancel = new NativeButton(Words.now("breach.cancel"), click -> close());
        cancel.addClassName("btn");
        cancel.getElement().setAttribute("type", "button");
        getFooter().add(cancel, confirm);
        setCloseOnOutsideClick(false);
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
                lookAgain.run();
            }
        } catch (BreachRefused refused) {
            if (refused.why() == Why.CHANGED_MEANWHILE) {
                lookAgain.run();
            }
            refusal.setText(Words.now(refused.key()));
        } catch (AccountRefusal refused) {
            refusal.setText(Words.now(refused.reason().key()));
        } catch (FileRefused refused) {
            refusal.setText(Words.now(refused.key(), refused.words().toArray()));
        }
    }
}
