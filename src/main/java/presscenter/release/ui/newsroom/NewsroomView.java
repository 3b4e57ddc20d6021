package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import presscenter.release.ReleaseLink;
import presscenter.release.ReleaseNumber;
import presscenter.release.SameMoment;
import presscenter.ui.OpenPages;
import presscenter.ui.Words;

/**
 * The newsroom: the list and, beside it, one release. All that is chosen stands in the address. When pages are told to
 * look again it asks anew, and touches nothing if the answer is the same (E39).
 */
@Route(ReleaseLink.NEWSROOM + "/:number?")
@Menu(title = "release.newsroom.title", order = 1)
@PermitAll
class NewsroomView extends Main
        implements BeforeEnterObserver, BeforeLeaveObserver, LocaleChangeObserver, HasDynamicTitle {
    private final transient ReadingRoom room;
    private final transient OpenPages pages;
    private final NewsroomList list;
    private final OpenRelease open;
    private final H1 heading = new H1(Words.of("release.newsroom.title"));

    private transient NewsroomAddress address = NewsroomAddress.of(Optional.empty(), QueryParameters.empty());
    private boolean visited;
    private @Nullable Registration looking;

    NewsroomView(ReadingRoom room, OpenPages pages) {
        this.room = room;
        this.pages = pages;
        list = new NewsroomList(room);
        open = new OpenRelease(room, this::lookAgain);
        addClassName("newsroom");
        heading.addClassName("quiet-for-eyes");
        var wire = new Section(list, list.watermark());
        wire.addClassName("wire");
        wire.getElement().bindAttribute("aria-label", Words.of("release.newsroom.title"));
        var split = new Div(wire, open);
        split.addClassName("split");
        add(list.filters(), split);
    }

    // ── the address

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("number");
        var next = NewsroomAddress.of(
                asked.flatMap(ReleaseNumber::parse), event.getLocation().getQueryParameters());
        var isMisspelt = asked.isPresent() && next.number().isEmpty();
        if (isMisspelt || !open.open(next)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (visited) {
            room.published.stillHere();
        } else {
            room.published.visited();
            visited = true;
        }
        var was = address.number();
        address = next;
        list.load(address, false);
        list.current(address.number());
        setClassName("is-reading", open.isOpen());
        if (open.isOpen()) {
            heading.removeFromParent();
        } else {
            addComponentAsFirst(heading);
        }
        if (!was.equals(address.number()) && looking != null) {
            followTheEye(was);
        }
    }

    @Override
    public String getPageTitle() {
        return pageTitle(open.title().orElseGet(() -> Words.now("release.newsroom.title")));
    }

    static String pageTitle(String what) {
        return Words.now("shell.page-title", what, Words.now("shell.product"));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (open.speak()) {
            list.load(address, false);
        }
    }

    /** The focus goes to what was opened, and back to its line; the list keeps its own place (L8). */
    private void followTheEye(Optional<ReleaseNumber> closed) {
        if (open.isOpen()) {
            open.followTheEye();
        } else {
            closed.ifPresent(list::focusOn);
        }
    }

    // ── what happens meanwhile

    @Override
    protected void onAttach(AttachEvent attached) {
        looking = pages.register(attached.getUI(), this::lookAgain);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (looking != null) {
            looking.remove();
            looking = null;
        }
    }

    private void lookAgain() {
        pages.notice()
                .map(notice -> notice.shared(SameMoment.class, SameMoment::new))
                .ifPresentOrElse(moment -> moment.run(this::look), this::look);
    }

    /**
     * What is open comes first: it may have been closed, and that waits for nothing that fails beside it; and a text
     * that is read there is not told above the list.
     */
    private void look() {
        if (open.lookAgainHere()) {
            room.published.stillHere();
            list.load(address, true);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        room.published.stillHere();
    }
}
