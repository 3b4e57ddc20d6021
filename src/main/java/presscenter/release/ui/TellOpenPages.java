package presscenter.release.ui;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import presscenter.audit.AlarmRaised;
import presscenter.audit.AlarmSettled;
import presscenter.release.MomentCame;
import presscenter.release.ReleaseEvent;
import presscenter.ui.OpenPages;

/** Once something that happened to a release is stored, every open page looks again, as its own reader (E14, E39). */
@Component
class TellOpenPages {
    private final OpenPages pages;

    TellOpenPages(OpenPages pages) {
        this.pages = pages;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void happened(ReleaseEvent event) {
        pages.lookAgain();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void raised(AlarmRaised alarm) {
        pages.lookAgain();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void settled(AlarmSettled alarm) {
        pages.lookAgain();
    }

    @EventListener
    void came(MomentCame event) {
        pages.lookAgain();
    }
}
