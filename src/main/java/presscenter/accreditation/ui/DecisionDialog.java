package presscenter.accreditation.ui;

import com.vaadin.flow.component.Component;
import java.util.function.BooleanSupplier;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.security.AccountRefusal;
import presscenter.ui.VerbQuestion;
import presscenter.ui.Words;

/** Asks before something is decided. */
final class DecisionDialog extends VerbQuestion {
    private final transient BooleanSupplier verb;
    private final transient Runnable lookAgain;

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
        super(title, follows, dangerous ? "danger" : "primary", fields);
        this.verb = verb;
        this.lookAgain = lookAgain;
        addClassName("decision");
    }

    /** The keyboard begins at the reason, and Enter there confirms it. */
    void beginAt(RemarkFields why) {
        begin(why::focus);
        why.onEnter(this::press);
    }

    @Override
    protected void confirmed() {
        try {
            if (verb.getAsBoolean()) {
                close();
            }
        } catch (ApplicationRefused refused) {
            if (refused.why() == Why.CHANGED_MEANWHILE) {
                lookAgain.run();
            }
            refuse(Words.now(refused.key()));
        } catch (AccountRefusal refused) {
            refuse(Words.now(refused.reason().key()));
        }
    }
}
