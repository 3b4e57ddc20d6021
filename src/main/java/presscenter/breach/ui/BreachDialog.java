package presscenter.breach.ui;

import com.vaadin.flow.component.Component;
import java.util.function.BooleanSupplier;
import presscenter.breach.BreachRefused;
import presscenter.breach.BreachRefused.Why;
import presscenter.media.FileRefused;
import presscenter.security.AccountRefusal;
import presscenter.ui.VerbQuestion;
import presscenter.ui.Words;

/** Asks before something is done with a file. */
final class BreachDialog extends VerbQuestion {
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
        super(title, Words.now(follows), weight, fields);
        this.verb = verb;
        this.lookAgain = lookAgain;
        addClassName("breach-dialog");
    }

    @Override
    protected void confirmed() {
        try {
            if (verb.getAsBoolean()) {
                close();
                lookAgain.run();
            }
        } catch (BreachRefused refused) {
            if (refused.why() == Why.CHANGED_MEANWHILE) {
                lookAgain.run();
            }
            refuse(Words.now(refused.key()));
        } catch (AccountRefusal refused) {
            refuse(Words.now(refused.reason().key()));
        } catch (FileRefused refused) {
            refuse(Words.now(refused.key(), refused.words().toArray()));
        }
    }
}
