package presscenter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.signals.Signal;

/** The head of a view: its one {@code h1}, marks beside it, and what can be done with the whole. */
public final class ViewHeader extends Header {
    private final Div actions = new Div();

    /** @param title for example {@code Words.of("release.newsroom.title")} */
    public ViewHeader(Signal<String> title, Component... actions) {
        addClassName("view-header");
        this.actions.addClassName("actions");
        this.actions.add(actions);
        add(new H1(title), this.actions);
    }

    /** Puts marks directly behind the title. */
    public ViewHeader mark(Component... marks) {
        for (var mark : marks) {
            addComponentAtIndex(getComponentCount() - 1, mark);
        }
        return this;
    }
}
