package presscenter.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;

/** The frame of the pages that say what went wrong: for everyone, since they must show before anything is decided. */
@AnonymousAllowed
final class TroubleLayout extends Frame implements RouterLayout, AfterNavigationObserver {
    TroubleLayout(FrameParts parts) {
        super(parts);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement view) {
        if (view != null) {
            stage().getElement().appendChild(view.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        at(event.getLocation());
    }
}
