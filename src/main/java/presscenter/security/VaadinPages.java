package presscenter.security;

import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.communication.RpcInvocationEvent;
import com.vaadin.flow.server.communication.RpcInvocationListener;
import com.vaadin.flow.shared.JsonConstants;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What security adds to every page of Vaadin's: its session's watch, and the policy for its scripts (S7). */
@Component
class VaadinPages implements VaadinServiceInitListener {
    private static final Set<String> BY_ITSELF =
            Set.of(JsonConstants.RPC_TYPE_CHANNEL, JsonConstants.RPC_TYPE_MAP_SYNC);

    private final OpenSessions sessions;
    private final SessionCover cover;
    private final LastAnswers answers;
    private final CurrentPerson current;

    VaadinPages(OpenSessions sessions, SessionCover cover, LastAnswers answers, CurrentPerson current) {
        this.sessions = sessions;
        this.cover = cover;
        this.answers = answers;
        this.current = current;
    }

    /** Whose roles rest has one thing to do first (S4); what the person may read without them stays open. */
    private void leadToSecondFactor(BeforeEnterEvent entering) {
        var place = entering.getLocation().getFirstSegment();
        if ((place.equals("desk") || place.isEmpty()) && !current.resting().isEmpty()) {
            entering.forwardTo("account");
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        var service = init.getSource();
        init.addRequestHandler(new LockedPages());
        service.addSessionInitListener(event -> {
            var page = event.getSession();
            if (page.getSession() instanceof WrappedHttpSession wrapped) {
                SignedInSession.of(wrapped.getHttpSession()).ifPresent(session -> session.opened(page));
            }
        });
        service.addSessionDestroyListener(event -> {
            var page = event.getSession();
            SignedInSession.of(page).ifPresent(session -> session.closed(page));
        });
        service.addUIInitListener(event -> {
            var ui = event.getUI();
            answers.watch(ui);
            ui.addBeforeEnterListener(this::leadToSecondFactor);
            if (SessionLock.isLocked(ui.getSession())) {
                cover.lock(
                        ui,
                        SignedInSession.of(ui.getSession())
                                .filter(cover::opensByPasskey)
                                .isPresent());
            }
            SignedInSession.of(ui.getSession())
                    .filter(SignedInSession::isWarned)
                    .ifPresent(session -> cover.warn(ui, OpenSessions.end(session)));
        });
        service.addRpcInvocationListener(new RpcInvocationListener() {
            @Override
            public void invocationStarted(RpcInvocationEvent event) {
                if (!BY_ITSELF.contains(event.getType()) && !PollEvent.DOM_EVENT_NAME.equals(event.getName())) {
                    SignedInSession.of(event.getUI().getSession()).ifPresent(sessions::acted);
                }
            }
        });
        init.addIndexHtmlRequestListener(response -> {
            if (response.getVaadinRequest() instanceof VaadinServletRequest request) {
                var nonce = PageHeaders.nonce(request.getHttpServletRequest());
                response.getDocument().select("script").attr("nonce", nonce);
                response.getVaadinResponse()
                        .setHeader(PageHeaders.CONTENT_SECURITY_POLICY, PageHeaders.policyForVaadin(nonce));
            }
        });
    }
}
