package presscenter.security;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.communication.ServerRpcHandler.ResynchronizationRequiredException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The last answer to each open page, which Vaadin keeps for a page that sends its question again because the answer did
 * not arrive: 135 kB of the newsroom's list, a quarter of what a reader takes of the heap, for as long as the page only
 * listens. After a minute or two it is let go; a page that sends its question again later is told all that it is made
 * of instead.
 */
@Component
class LastAnswers {
    private static final String LET_GO = "";

    private final Set<UI> pages = ConcurrentHashMap.newKeySet();

    /** From now on the page's last answer is let go. */
    void watch(UI page) {
        pages.add(page);
        page.addDetachListener(closed -> pages.remove(page));
    }

    /** Lets go what was the last answer when this was called before. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void letGo() {
        for (var page : List.copyOf(pages)) {
            try {
                var _ = page.access(() -> letGo(page));
            } catch (UIDetachedException closed) {
                pages.remove(page);
            }
        }
    }

    private static void letGo(UI page) {
        var answered = page.getInternals().getLastProcessedClientToServerId();
        var before = ComponentUtil.getData(page, Answered.class);
        if (before != null && before.question() == answered) {
            page.getInternals().setLastRequestResponse(LET_GO);
        }
        ComponentUtil.setData(page, Answered.class, new Answered(answered));
    }

    /**
     * A page sends its last question again.
     *
     * @throws ResynchronizationRequiredException if the answer was let go: then the page is told all that it is made of
     */
    static void askedAgain(UI page) {
        if (LET_GO.equals(page.getInternals().getLastRequestResponse())) {
            // As Vaadin does when a page says that it has lost a message.
            page.getInternals().getStateTree().prepareForResync();
            page.getInternals().getDependencyList().clearPendingSendToClient();
            throw new ResynchronizationRequiredException();
        }
    }

    /** @param question the number of the one that was the last when the page was looked at */
    private record Answered(int question) {}
}
