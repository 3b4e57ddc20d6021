package presscenter.release.ui;

import com.vaadin.flow.component.Component;
import java.util.function.BooleanSupplier;
import presscenter.release.Refused;
import presscenter.ui.Notices;
import presscenter.ui.VerbQuestion;

/** Asks before something is done with a release, or with what the desk keeps. */
public final class VerbDialog extends VerbQuestion {
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
        super(title, consequence, dangerous ? "danger" : "primary", fields);
        this.verb = verb;
        this.done = done;
    }

    /** Shows first what it is about, in a language of its own perhaps. */
    VerbDialog about(Component subject) {
        addComponentAsFirst(subject);
        return this;
    }

    @Override
    protected void confirmed() {
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
            refuse(Refusals.say(refused));
            return;
        }
        close();
        done.run();
    }

    /** Whether what is there now is to be seen on the page before anybody presses again. */
    private static boolean isToBeSeenFirst(Refused.Why why) {
        return why == Refused.Why.CHANGED_MEANWHILE
                || why == Refused.Why.DELIVERY_CHANGED_MEANWHILE
                || why == Refused.Why.LIFT_CHANGED_MEANWHILE
                || why == Refused.Why.TERMS_CHANGED_MEANWHILE;
    }
}
