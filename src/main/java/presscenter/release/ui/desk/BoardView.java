package presscenter.release.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import presscenter.release.ReleaseNumber;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.NewReleaseDialog;
import presscenter.release.ui.WhileOpen;
import presscenter.release.ui.ZoneNote;
import presscenter.ui.EmptyState;
import presscenter.ui.ViewHeader;
import presscenter.ui.Words;

/** Every release in every language: how each text stands, when the whole opens. Where one is stands in the address. */
@Route("desk/releases")
@PageTitle("release.desk.board")
@Menu(title = "release.menu.releases", order = 20)
@RolesAllowed({"PRESS_OFFICER", "EDITOR", "TRANSLATOR"})
class BoardView extends Main implements AfterNavigationObserver {
    private static final int PAGE = 30;
    private static final String BEFORE = "before";
    private static final String ADDRESS = "desk/releases";

    private final transient DeskParts parts;
    private final HoldAllBar hold;
    private final Board board;
    private final EmptyState nothing =
            new EmptyState(Words.of("release.desk.board.nothing"), Words.of("release.desk.board.nothing.how"));
    private final Anchor newest = link("release.desk.board.newest");
    private final Anchor older = link("release.desk.board.older");
    private final Nav pages = new Nav(newest, older);
    private transient Optional<ReleaseNumber> before = Optional.empty();

    BoardView(DeskParts parts) {
        this.parts = parts;
        hold = new HoldAllBar(parts);
        board = new Board(parts);
        newest.setHref(ADDRESS);
        pages.addClassName("pages");
        pages.getElement().bindAttribute("aria-label", Words.of("release.desk.board.pages"));
        var header = new ViewHeader(Words.of("release.desk.board"), NewReleaseDialog.opener(parts));
        add(hold, header, new ZoneNote(parts), board, nothing, pages);
        WhileOpen.look(this, parts.pages(), this::look);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        before = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(BEFORE)
                .flatMap(ReleaseNumber::parse);
        look();
    }

    private void look() {
        hold.look();
        var found =
                parts.releases().board(before, PAGE + 1); // one more than is shown tells whether there is an older page
        var page = found.subList(0, Math.min(PAGE, found.size()));
        board.show(page);
        board.setVisible(!page.isEmpty());
        nothing.setVisible(page.isEmpty());
        newest.setVisible(before.isPresent());
        older.setVisible(found.size() > PAGE);
        if (older.isVisible()) {
            older.setHref(ADDRESS + "?" + BEFORE + "=" + page.getLast().number());
        }
        pages.setVisible(newest.isVisible() || older.isVisible());
    }

    private static Anchor link(String words) {
        var link = new Anchor("", Words.of(words));
        link.addClassName("btn");
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
