package presscenter.proof;

import com.vaadin.flow.internal.nodefeature.NodeFeatures;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a person does on a page, or the page's script by itself, in the words of Vaadin's protocol. */
final class Doing {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int ROOT = 1;

    private Doing() {}

    /** Goes to an address that begins without a slash, as with the browser's history. */
    static ObjectNode goesTo(String address) {
        var data = JSON.createObjectNode();
        data.put("route", address.replaceFirst("\\?.*", ""));
        data.put("query", address.contains("?") ? address.replaceFirst("[^?]*\\?", "") : "");
        data.put("appShellTitle", "");
        data.putNull("historyState");
        data.put("trigger", "history");
        return event(ROOT, "ui-navigate", data);
    }

    /** Presses an element that listens to it. */
    static ObjectNode pressed(PageTree.Node element) {
        if (!element.listensTo("click")) {
            throw new IllegalStateException("Nothing happens when this is pressed: " + element.tag());
        }
        return event(element.id(), "click", JSON.createObjectNode());
    }

    /** Has typed into a field: this stands in it now. */
    static ObjectNode typed(PageTree.Node field, String words) {
        var change = JSON.createObjectNode();
        change.put("type", "mSync");
        change.put("node", field.id());
        change.put("feature", NodeFeatures.ELEMENT_PROPERTIES);
        change.put("property", "value");
        change.put("value", words);
        return change;
    }

    /** The page's script tells of an event, with what the server wants to know of it. */
    static ObjectNode happened(PageTree.Node element, String event, Map<String, Integer> data) {
        return event(element.id(), event, JSON.valueToTree(data));
    }

    private static ObjectNode event(int node, String name, ObjectNode data) {
        var event = JSON.createObjectNode();
        event.put("type", "event");
        event.put("node", node);
        event.put("event", name);
        event.set("data", data);
        return event;
    }
}
