package presscenter.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an open page can send: a press on one of its own elements, and what only the pages of others have a use for,
 * events, values and calls at nodes that this page has not, as they are numbered on a desk's page.
 */
final class Meddling {
    private static final int NODES_OF_A_DESK = 900;
    private static final int AT_ONCE = 6;

    private static final List<String> SHAPES = List.of(
            "{\"type\":\"event\",\"node\":%d,\"event\":\"click\",\"data\":{}}",
            "{\"type\":\"event\",\"node\":%d,\"event\":\"change\",\"data\":{\"event.detail\":1}}",
            "{\"type\":\"event\",\"node\":%d,\"event\":\"opened-changed\",\"data\":{}}",
            "{\"type\":\"mSync\",\"node\":%d,\"feature\":1,\"property\":\"value\",\"value\":\"2026-H1DD01\"}",
            "{\"type\":\"publishedEventHandler\",\"node\":%d,\"templateEventMethodName\":\"changed\",\"templateEventMethodArgs\":[\"x\"],\"promise\":-1}",
            "{\"type\":\"channel\",\"node\":%d,\"channel\":0,\"args\":[]}");

    private Meddling() {}

    /** Two messages, each the invocations of it. */
    static List<String> messages(BarePage page, Random random) {
        var messages = new ArrayList<String>();
        var tree = page.tree();
        var own = tree.all()
                .filter(node -> node.listensTo("click"))
                .map(PageTree.Node::id)
                .toList();
        var beyond = tree.all().mapToInt(PageTree.Node::id).max().orElse(0) + 1;
        if (!own.isEmpty()) {
            messages.add(SHAPES.getFirst().formatted(own.get(random.nextInt(own.size()))));
        }
        messages.add(Stream.generate(() ->
                        SHAPES.get(random.nextInt(SHAPES.size())).formatted(beyond + random.nextInt(NODES_OF_A_DESK)))
                .limit(AT_ONCE)
                .collect(Collectors.joining(",")));
        return messages;
    }
}
