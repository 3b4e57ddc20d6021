package presscenter.security.ui;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import presscenter.security.RoleConfirmed;
import presscenter.security.RoleGiven;
import presscenter.security.RoleProposed;
import presscenter.security.RoleRefused;
import presscenter.ui.OpenPages;

/** Once a role was proposed or decided, open pages look again, so that editors are told at once (S17). */
@Component
class TellEditors {
    private final OpenPages pages;

    TellEditors(OpenPages pages) {
        this.pages = pages;
    }

    @TransactionalEventListener(
            classes = {RoleProposed.class, RoleConfirmed.class, RoleRefused.class, RoleGiven.class},
            fallbackExecution = true)
    void happened() {
        pages.lookAgain();
    }
}
