package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.ServerRpcHandler.ClientResentPayloadException;
import com.vaadin.flow.server.communication.ServerRpcHandler.ResynchronizationRequiredException;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** What of a page's last answer is kept, and what a page gets that did not hear it. */
@ViewPackages(packages = "presscenter.journey") // where there are no views: nobody goes anywhere here
class LastAnswersTest extends BrowserlessTest {
    private static final String LONG = "a long answer";

    private final LastAnswers answers = new LastAnswers();

    @BeforeEach
    void a_page_asked_and_was_answered() throws Exception {
        answers.watch(page());
        asks();
        page().getInternals().setLastRequestResponse(LONG);
    }

    @Test
    void for_a_while_a_page_that_asks_again_gets_the_same_answer() {
        aMinuteLater();

        assertThat(page().getInternals().getLastRequestResponse()).isEqualTo(LONG);
        assertThatThrownBy(this::asks).isInstanceOf(ClientResentPayloadException.class);
    }

    @Test
    void later_the_answer_is_let_go_and_the_page_is_told_all_that_it_is_made_of() {
        page().add(new Span("a headline"));
        page().getInternals().getStateTree().collectChanges(told -> {});
        aMinuteLater();
        aMinuteLater();

        assertThat(page().getInternals().getLastRequestResponse()).isEmpty();
        assertThatThrownBy(this::asks).isInstanceOf(ResynchronizationRequiredException.class);
        assertThat(page().getInternals().getStateTree().hasDirtyNodes()).isTrue();
    }

    @Test
    void an_answer_given_meanwhile_is_kept_as_long_as_any() throws Exception {
        aMinuteLater();
        page().getInternals().setLastProcessedClientToServerId(1, new byte[0]);
        aMinuteLater();

        assertThat(page().getInternals().getLastRequestResponse()).isEqualTo(LONG);
    }

    private static UI page() {
        return UI.getCurrent();
    }

    private void aMinuteLater() {
        answers.letGo();
        page().getSession().getService().runPendingAccessTasks(page().getSession());
    }

    /** Always the same message. */
    private void asks() throws Exception {
        var message = JsonNodeFactory.instance.objectNode();
        message.put("csrfToken", page().getCsrfToken());
        message.put("syncId", 0);
        message.put("clientId", 0);
        message.putArray("rpc");
        new LockedPages()
                .createRpcHandler()
                .handleRpc(page(), message.toString(), Objects.requireNonNull(VaadinRequest.getCurrent()));
    }
}
