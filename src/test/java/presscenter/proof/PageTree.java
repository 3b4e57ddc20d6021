package presscenter.proof;

import com.vaadin.flow.internal.nodefeature.NodeFeatures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * What an open page is made of, as the server told it: nodes with what was put into their features. Vaadin's client
 * makes the document of the same; {@code NodeFeatures} of its sources names the features.
 */
final class PageTree {
    private static final int ROOT = 1;

    /** In these features a node has other nodes; in the order of the document. */
    private static final List<Integer> WITH_CHILDREN =
            List.of(NodeFeatures.SHADOW_ROOT_DATA, NodeFeatures.ELEMENT_CHILDREN, NodeFeatures.VIRTUAL_CHILDREN);

    private final Map<Integer, Node> nodes = new HashMap<>();

    PageTree() {
        nodes.put(ROOT, new Node(ROOT)); // the client has it from the start, and so no message attaches it
    }

    /** Takes over the changes of one message, in their order. */
    void take(JsonNode changes) {
        changes.forEach(this::takeOne);
    }

    private void takeOne(JsonNode change) {
        var id = change.path("node").asInt();
        var feature = change.path("feat").asInt();
        switch (change.path("type").asString()) {
            case "attach" -> nodes.put(id, new Node(id));
            case "detach" -> nodes.remove(id);
            case "put" ->
                node(id).map(feature)
                        .put(
                                change.get("key").asString(),
                                new Value(
                                        change.path("value"),
                                        change.path("nodeValue").asInt(0)));
            case "remove" -> node(id).map(feature).remove(change.get("key").asString());
            case "splice" -> splice(node(id).list(feature), change);
            case "clear" -> node(id).list(feature).clear();
            case "empty" -> {} // a feature without anything in it, for the client's types
            default -> throw new IllegalStateException("Unknown change " + change);
        }
    }

    private static void splice(List<Value> list, JsonNode change) {
        var at = change.path("index").asInt(0);
        for (var removed = 0; removed < change.path("remove").asInt(0); removed++) {
            list.remove(at);
        }
        var added = Stream.concat(
                        each(change.path("add")).map(value -> new Value(value, 0)),
                        each(change.path("addNodes")).map(node -> new Value(node, node.asInt())))
                .toList();
        list.addAll(at, added);
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** The node with this number; it must be there. */
    Node node(int id) {
        var node = nodes.get(id);
        if (node == null) {
            throw new IllegalStateException("The page has no node " + id);
        }
        return node;
    }

    /** All nodes of the document, in its order. */
    Stream<Node> all() {
        return under(node(ROOT));
    }

    private Stream<Node> under(Node node) {
        return Stream.concat(Stream.of(node), node.children().map(this::node).flatMap(this::under));
    }

    /** The elements of this name, in the order of the document. */
    Stream<Node> elements(String tag) {
        return all().filter(node -> node.tag().equals(tag));
    }

    /** Whether a dialog is open. */
    boolean isAsking() {
        return question().isPresent();
    }

    private Optional<Node> question() {
        return elements("vaadin-dialog")
                .filter(dialog -> dialog.property("opened").equals(Optional.of("true")))
                .findFirst();
    }

    /**
     * The element of this name whose words, or label, are as this pattern says; of several the one that came last.
     * While a dialog is open, it is in there.
     */
    Optional<Node> element(String tag, String pattern) {
        return question()
                .map(this::under)
                .orElseGet(this::all)
                .filter(node -> node.tag().equals(tag))
                .filter(node -> wordsOf(node).matches(pattern)
                        || node.property("label")
                                .filter(label -> label.matches(pattern))
                                .isPresent())
                .max(Comparator.comparingInt(Node::id));
    }

    /** The words of an element, one text a line. */
    String wordsOf(Node node) {
        return under(node).flatMap(Node::words).collect(Collectors.joining("\n"));
    }

    /** The words of the document, one text a line, values of fields and web components included. */
    String words() {
        return all().flatMap(Node::words).collect(Collectors.joining("\n"));
    }

    /** Everything about the document but the nodes' numbers: for comparing two of them. */
    String outline() {
        return all().map(Node::outline).collect(Collectors.joining("\n"));
    }

    /**
     * What was put somewhere.
     *
     * @param value missing if it is a node
     * @param node the node's number; 0 if it is none
     */
    private record Value(JsonNode value, int node) {}

    /** One node. */
    static final class Node {
        private final int id;
        private final Map<Integer, Map<String, Value>> maps = new TreeMap<>();
        private final Map<Integer, List<Value>> lists = new TreeMap<>();

        private Node(int id) {
            this.id = id;
        }

        private Map<String, Value> map(int feature) {
            return maps.computeIfAbsent(feature, _ -> new TreeMap<>());
        }

        private List<Value> list(int feature) {
            return lists.computeIfAbsent(feature, _ -> new ArrayList<>());
        }

        int id() {
            return id;
        }

        /** The element's name; empty for a text. */
        String tag() {
            return value(NodeFeatures.ELEMENT_DATA, "tag")
                    .map(JsonNode::asString)
                    .orElse("");
        }

        Optional<String> attribute(String name) {
            return value(NodeFeatures.ELEMENT_ATTRIBUTES, name).map(JsonNode::asString);
        }

        /** Of a property that holds words. */
        Optional<String> property(String name) {
            return value(NodeFeatures.ELEMENT_PROPERTIES, name).map(JsonNode::asString);
        }

        /** Whether the server wants to know of this event here. */
        boolean listensTo(String event) {
            return map(NodeFeatures.ELEMENT_LISTENERS).containsKey(event);
        }

        private Optional<JsonNode> value(int feature, String key) {
            return Optional.ofNullable(map(feature).get(key)).map(Value::value);
        }

        private Stream<Integer> children() {
            return WITH_CHILDREN.stream()
                    .flatMap(feature -> Stream.concat(map(feature).values().stream(), list(feature).stream()))
                    .map(Value::node)
                    .filter(node -> node != 0);
        }

        private Stream<String> words() {
            return Stream.concat(
                            value(NodeFeatures.TEXT_NODE, "text").stream(),
                            map(NodeFeatures.ELEMENT_PROPERTIES).values().stream()
                                    .map(Value::value))
                    .flatMap(Node::strings);
        }

        private static Stream<String> strings(JsonNode value) {
            return value.isString() ? Stream.of(value.asString()) : each(value).flatMap(Node::strings);
        }

        private String outline() {
            return tag() + " "
                    + maps.entrySet().stream()
                            .flatMap(feature -> feature.getValue().entrySet().stream()
                                    .map(entry ->
                                            feature.getKey() + ":" + entry.getKey() + "=" + said(entry.getValue())))
                            .collect(Collectors.joining(" "))
                    + " "
                    + lists.entrySet().stream()
                            .map(feature -> feature.getKey() + ":"
                                    + feature.getValue().stream()
                                            .map(Node::said)
                                            .toList())
                            .collect(Collectors.joining(" "));
        }

        private static String said(Value value) {
            return value.node() == 0 ? value.value().toString() : "node";
        }
    }
}
