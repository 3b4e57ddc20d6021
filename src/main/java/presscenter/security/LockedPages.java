package presscenter.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import com.vaadin.flow.server.communication.rpc.RpcInvocationHandler;
import com.vaadin.flow.shared.ApplicationConstants;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Takes what pages send, and of a locked page (S5) nothing but what its lock screen sends. What is no message of a page
 * is a bad request, and one line in the log without a word of it (S10).
 */
final class LockedPages extends UidlRequestHandler {
    private static final Logger LOG = LoggerFactory.getLogger(LockedPages.class);

    @Override
    public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        if (!canHandleRequest(request)) {
            return false;
        }
        if (!PageMessage.isPage(request.getParameter(ApplicationConstants.UI_ID_PARAMETER))) {
            refuse(response, "no page");
            return true;
        }
        try {
            return super.handleRequest(session, request, response);
        } catch (IOException unread) { // letters that are none, parts that do not fit, or nobody there any more
            refuse(response, unread.getClass().getSimpleName());
            return true;
        }
    }

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String message) throws IOException {
        return PageMessage.isMessage(message)
                ? super.synchronizedHandleRequest(session, request, response, message)
                : Optional.of(() -> refuse(response, "no message"));
    }

    private static void refuse(VaadinResponse response, String why) {
        LOG.warn("page.message-refused: {}", why);
        response.setStatus(HttpStatusCode.BAD_REQUEST.getCode());
    }

    @Override
    protected ServerRpcHandler createRpcHandler() {
        return new ServerRpcHandler() {
            @Override
            public void handleRpc(UI page, String message, VaadinRequest request)
                    throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
                try {
                    super.handleRpc(page, message, request);
                } catch (ClientResentPayloadException again) {
                    LastAnswers.askedAgain(page);
                    throw again;
                }
            }

            @Override
            protected Map<String, RpcInvocationHandler> getInvocationHandlers() {
                return super.getInvocationHandlers().entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> guarded(entry.getValue())));
            }
        };
    }

    private static RpcInvocationHandler guarded(RpcInvocationHandler handler) {
        return new RpcInvocationHandler() {
            @Override
            public String getRpcType() {
                return handler.getRpcType();
            }

            @Override
            public Optional<Runnable> handle(UI ui, JsonNode invocation) {
                return SessionLock.isLocked(ui.getSession()) && !isOfLockScreen(ui, invocation)
                        ? Optional.empty()
                        : handler.handle(ui, invocation);
            }
        };
    }

    private static boolean isOfLockScreen(UI ui, JsonNode invocation) {
        if (!invocation.path("node").isInt()) {
            return false;
        }
        var node = ui.getInternals()
                .getStateTree()
                .getNodeById(invocation.path("node").asInt());
        for (var each = node; each != null; each = each.getParent()) {
            if (Element.get(each)
                    .getComponent()
                    .filter(LockScreen.class::isInstance)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
