package presscenter.accreditation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.function.SerializableRunnable;
import presscenter.accreditation.OutletFile;
import presscenter.accreditation.OutletRefused;
import presscenter.ui.Words;

/** What a record says from now on. Whoever is the second to save sees what the first wrote, and loses nothing. */
class OutletEditing extends Div {
    private final transient OutletParts parts;
    private final transient SerializableRunnable then;
    private final OutletForm form;
    private final Div theirs = new Div();
    private transient OutletFile seen;

    OutletEditing(OutletParts parts, OutletFile seen, SerializableRunnable then) {
        this.parts = parts;
        this.seen = seen;
        this.then = then;
        form = new OutletForm(parts.registry());
        form.show(seen.draft());
        theirs.addClassName("outlet-theirs");
        add(form, theirs, new OutletHistory(seen.merges(), parts));
    }

    void ask() {
        new OutletDialog("accreditation.outlet.edit", this::save, this::says, this).open();
    }

    private boolean save() {
        var draft = form.draft();
        parts.desk().revise(seen.key(), seen.version(), draft);
        return OutletQuestions.done("accreditation.outlet.saved", draft.name(), then);
    }

    private boolean says(OutletRefused refused) {
        if (refused.why() == OutletRefused.Why.CHANGED_MEANWHILE) {
            parts.desk().file(seen.key()).ifPresent(now -> {
                seen = now;
                theirs.removeAll();
                theirs.add(
                        new H3(Words.of("accreditation.outlet.theirs")),
                        new OutletFacts(now.draft(), parts.registry()));
            });
        }
        return form.says(refused);
    }
}
