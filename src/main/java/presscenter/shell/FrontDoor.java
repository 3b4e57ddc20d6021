package presscenter.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import presscenter.security.OwnAccount;

/** Nobody stays at the door: staff go on to the desk, everyone else to the newsroom. */
@Route(value = "", autoLayout = false)
@PermitAll
final class FrontDoor extends Main implements BeforeEnterObserver {
    private final transient OwnAccount account;

    FrontDoor(OwnAccount account) {
        this.account = account;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(account.person().filter(Menu::isStaff).isPresent() ? "desk" : "newsroom");
    }
}
