package presscenter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;

/** Stands where nothing is yet: says what will be here, and how to begin. */
public final class EmptyState extends Div {
    /**
     * @param title what is not here yet
     * @param how what brings it here, or what to loosen
     * @param actions the first step, if this person can take one
     */
    public EmptyState(Signal<String> title, Signal<String> how, Component... actions) {
        addClassName("empty");
        add(new H2(title), new Paragraph(how));
        if (actions.length > 0) {
            var begin = new Div(actions);
            begin.addClassName("actions");
            add(begin);
        }
    }
}
