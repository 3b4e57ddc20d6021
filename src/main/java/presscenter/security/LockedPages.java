package presscenter.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import com.vaadin.flow.server.communication.rpc.RpcInvocationHandler;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Takes what pages send, and of a locked page (S5) nothing but what its lock screen sends. */
final class LockedPages extends UidlRequestHandler {
    @Override
    protected ServerRpcHandler createRpcHandler() {
        return new ServerRpcHandler() {
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
