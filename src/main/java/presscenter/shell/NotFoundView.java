package presscenter.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import presscenter.ui.OpenPages;
import presscenter.ui.StillNotFound;

/**
 * Nothing is here for this reader: unknown, not yet out and not for you are one answer, the same components, and never
 * the number or the address (E4). When pages are told to look again it asks whether that has changed, and if so the
 * page opens; if not, nothing is touched (E39).
 */
@ParentLayout(TroubleLayout.class)
@PageTitle("shell.not-found.title")
@AnonymousAllowed
final class NotFoundView extends Main implements HasErrorParameter<NotFoundException> {
    private final transient OpenPages pages;
    private final transient List<StillNotFound> rooms;
    private @Nullable Location asked;
    private @Nullable Registration looking;

    NotFoundView(OpenPages pages, List<StillNotFound> rooms) {
        this.pages = pages;
        this.rooms = List.copyOf(rooms);
        Trouble.fill(this, "shell.not-found.title", "shell.not-found.why");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        asked = event.getLocation();
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        looking = pages.register(ui, () -> {
            if (isThereNow()) {
                // By way of the browser: whether a view may be opened is decided by the request that opens it.
                getElement().executeJs("return true").then(still -> ui.refreshCurrentRoute(false));
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (looking != null) {
            looking.remove();
        }
    }

    private boolean isThereNow() {
        var address = asked;
        return address != null && rooms.stream().anyMatch(room -> room.isThereNow(address));
    }
}
