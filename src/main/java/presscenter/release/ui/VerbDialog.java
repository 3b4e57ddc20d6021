package presscenter.release.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;
import presscenter.release.Refused;
import presscenter.ui.AboutThePage;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/**
 * Asks before something is done: says in words what will follow, takes what is needed, says what is refused. It is
 * about the page below it, and closes when that is left, undone.
 */
public final class VerbDialog extends Dialog {
    private final Paragraph refusal = new Paragraph();
    private final transient BooleanSupplier verb;
    private final transient Runnable done;

    /**
     * @param title the verb's words; its button bears them too
     * @param consequence what will happen, and to how many people; already in the page's language
     * @param dangerous whether the button is red
     * @param verb does it, and answers whether all that it needs was there; may be {@link Refused}
     * @param done runs once it was done and this is closed
     */
    public VerbDialog(
            String title,
            String consequence,
            boolean dangerous,
            BooleanSupplier verb,
            Runnable done,
            Component... fields) {
        this.verb = verb;
        this.done = done;
        addClassName("verb");
        setHeaderTitle(nameOf(title));
        var follows = new Paragraph(consequence);
        follows.addClassName("follows");
        add(follows);
        add(fields);
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        add(refusal);
        NativeButton confirm = Buttons.primary(Words.of(title).map(VerbDialog::withoutDots), this::press);
        if (dangerous) {
            confirm.removeClassName("primary");
            confirm.addClassName("danger");
        }
        getFooter().add(Buttons.quiet("release.editor.cancel", this::close), confirm);
        setCloseOnOutsideClick(false);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        AboutThePage.closesWithIt(this, attached.getUI());
    }

    /** Shows first what it is about, in a language of its own perhaps. */
    VerbDialog about(Component subject) {
        addComponentAsFirst(subject);
        return this;
    }

    /** A verb's words without the dots that promised this question. */
    static String nameOf(String verb) {
        return withoutDots(Words.now(verb));
    }

    private static String withoutDots(String words) {
        return words.endsWith("…") ? words.substring(0, words.length() - 1) : words;
    }

    private void press() {
        refusal.setText("");
        try {
            if (!verb.getAsBoolean()) {
                return;
            }
        } catch (Refused refused) {
            if (isToBeSeenFirst(refused.why())) {
                close();
                done.run();
                Notices.alert("release.desk.refused", Refusals.say(refused));
                return;
            }
            refusal.setText(Refusals.say(refused));
            return;
        }
        close();
        done.run();
    }

    /** Whether what is there now is to be seen on the page before anybody presses again. */
    private static boolean isToBeSeenFirst(Refused.Why why) {
        return why == Refused.Why.CHANGED_MEANWHILE
                || why == Refused.Why.DELIVERY_CHANGED_MEANWHILE
                || why == Refused.Why.TERMS_CHANGED_MEANWHILE;
    }
}
