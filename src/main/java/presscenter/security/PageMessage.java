package presscenter.security;

import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.shared.ApplicationConstants;
import com.vaadin.flow.shared.JsonConstants;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a page's script sends. Vaadin reads it as if nobody else could have written it, and what is no such message
 * fails somewhere inside, with a trace in the log for each; so what it looks at unasked is looked at before.
 */
final class PageMessage {
    private PageMessage() {}

    /** Whether this names an open page. */
    static boolean isPage(@Nullable String id) {
        return id == null || id.matches("[0-9]{1,9}");
    }

    /**
     * Whether this has the form of a message. What it asks for may still make no sense.
     *
     * @param body nothing in it is a message too: scripts send such ones at times
     */
    static boolean isMessage(@Nullable String body) {
        if (body == null || body.isEmpty()) {
            return true;
        }
        try {
            var message = JacksonUtils.getMapper().readTree(body);
            return message.isObject()
                    && isAbsentOr(message.path(ApplicationConstants.CSRF_TOKEN), JsonNode::isString)
                    && (message.has(ApplicationConstants.UNLOAD_BEACON)
                            || message.path(ApplicationConstants.SERVER_SYNC_ID).isInt())
                    && isAbsentOr(message.path(ApplicationConstants.CLIENT_TO_SERVER_ID), JsonNode::isInt)
                    && isAbsentOr(message.path(ApplicationConstants.RESYNCHRONIZE_ID), JsonNode::isBoolean)
                    && message.path(ApplicationConstants.RPC_INVOCATIONS).isArray()
                    && message.path(ApplicationConstants.RPC_INVOCATIONS)
                            .valueStream()
                            .allMatch(PageMessage::isCall);
        } catch (JacksonException unreadable) {
            return false;
        }
    }

    private static boolean isCall(JsonNode call) {
        return call.path(JsonConstants.RPC_TYPE).isString()
                && isAbsentOr(call.path(JsonConstants.RPC_NODE), JsonNode::isInt)
                && isAbsentOr(call.path(JsonConstants.RPC_EVENT_TYPE), JsonNode::isString)
                && isAbsentOr(call.path(JsonConstants.RPC_FEATURE), JsonNode::isInt)
                && isAbsentOr(call.path(JsonConstants.RPC_CHANNEL), JsonNode::isInt);
    }

    private static boolean isAbsentOr(JsonNode value, Predicate<JsonNode> form) {
        return value.isMissingNode() || form.test(value);
    }
}
