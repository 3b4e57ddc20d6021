package presscenter.release.ui.writing;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import presscenter.embargo.Embargo;
import presscenter.release.DeskRelease;
import presscenter.release.Planned;
import presscenter.release.Refused;
import presscenter.release.ReleaseNumber;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.EmbargoFields;

/** The embargo and the circle of a release in preparation, to be set upon those that are shown here (S12). */
final class PlanFields extends Div {
    private final transient DeskParts parts;
    private final transient ReleaseNumber number;
    private final EmbargoFields embargo;
    private final CircleFields circle;
    private final SetMeanwhile theirs = new SetMeanwhile();
    private transient Planned before;

    PlanFields(DeskParts parts, DeskRelease release) {
        this.parts = parts;
        number = release.number();
        before = release.planned();
        embargo = new EmbargoFields(parts, List.of(EmbargoFields.Form.values()), true);
        circle = new CircleFields(parts, before.circle());
        embargo.show(release);
        embargo.whenEmbargoed(circle::setVisible);
        addClassName("plan-fields");
        add(embargo, circle, theirs);
    }

    /**
     * Sets them; false if something is missing, which is said at its field.
     *
     * @throws Refused if a colleague set others meanwhile: they stand here then, and what was chosen here stays
     */
    boolean set() {
        theirs.clear();
        var plan = embargo.plan();
        var who = circle.circle();
        if (plan.isEmpty() || who.isEmpty()) {
            return false;
        }
        try {
            parts.desk().plan(number, before, plan.get(), who.get());
            return true;
        } catch (Refused refused) {
            if (refused.why() == Refused.Why.EMBARGO_CHANGED_MEANWHILE) {
                before = parts.releases().find(number).planned();
                showTheirs();
            }
            throw refused;
        }
    }

    private void showTheirs() {
        theirs.say(EmbargoWords.until(parts, before.embargo()));
        if (!(before.embargo() instanceof Embargo.None)) {
            before.window().ifPresent(from -> theirs.say(EmbargoWords.window(parts, from)));
            theirs.say(EmbargoWords.circle(parts, before.circle()));
        }
    }
}
