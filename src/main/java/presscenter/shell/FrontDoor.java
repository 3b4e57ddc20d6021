package presscenter.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import presscenter.role.Role;
import presscenter.security.OwnAccount;
import presscenter.security.Person;

/**
 * Nobody stays at the door: staff go on to the desk, who is an accreditation officer and nothing else to the
 * applications, who is a vetting officer alone to what is vetted, everyone else to the newsroom.
 */
@Route(value = "", autoLayout = false)
@PermitAll
final class FrontDoor extends Main implements BeforeEnterObserver {
    private final transient OwnAccount account;

    FrontDoor(OwnAccount account) {
        this.account = account;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(account.person().map(FrontDoor::start).orElse("newsroom"));
    }

    private static String start(Person person) {
        if (person.roles().equals(Set.of(Role.ACCREDITATION_OFFICER))) {
            return "desk/accreditation";
        }
        if (person.roles().equals(Set.of(Role.VETTING_OFFICER))) {
            return "desk/vetting";
        }
        return Menu.isStaff(person) ? "desk" : "newsroom";
    }
}
