package presscenter.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** The frame of what a person sets for themselves: for whoever is signed in. */
@Layout("account")
@PermitAll
final class AccountLayout extends Frame implements RouterLayout, AfterNavigationObserver {
    AccountLayout(FrameParts parts) {
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
