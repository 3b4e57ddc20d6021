package presscenter.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import presscenter.ui.HasAside;
import presscenter.ui.RootElement;
import presscenter.ui.Words;

/**
 * The frame of the desk: the view, and at its side what the view has to say there ({@link HasAside}) and what every
 * desk page shows ({@link presscenter.ui.DeskAside}). Which view a person may open, the view says itself. While one is
 * at the desk, the whole page is kept from services outside (E45).
 */
@Layout("desk")
@PermitAll
final class DeskLayout extends Frame implements RouterLayout, AfterNavigationObserver {
    private final Div desk = new Div();
    private final Div work = new Div();
    private final Aside side = new Aside();

    DeskLayout(FrameParts parts) {
        super(parts);
        desk.addClassName("desk");
        work.addClassName("work");
        side.addClassName("side");
        side.getElement().bindAttribute("aria-label", Words.of("shell.side"));
        parts.asides().forEach(aside -> aside.section().ifPresent(side::add));
        desk.add(work, side);
        stage().add(desk);
        settle();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        RootElement.keepFromServices(attached.getUI(), true);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        RootElement.keepFromServices(detached.getUI(), false);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement view) {
        if (view == null) {
            return;
        }
        work.getElement().appendChild(view.getElement());
        if (view instanceof HasAside beside) {
            side.addComponentAsFirst(beside.aside());
            beside.apart().ifPresent(side::add);
        }
        settle();
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        view.getElement().removeFromParent();
        if (view instanceof HasAside beside) {
            beside.aside().removeFromParent();
            beside.apart().ifPresent(Component::removeFromParent);
        }
        settle();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        at(event.getLocation());
    }

    /** With nothing to say there is no side. */
    private void settle() {
        var alone = side.getComponentCount() == 0;
        side.setVisible(!alone);
        desk.setClassName("alone", alone);
    }
}
