package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import presscenter.proof.BareBrowser.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A page of Vaadin's as its script opens it: the first answer, the page's own state, the way to its address. */
final class BarePage {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PUSH = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":([0-9]+)");

    /** How many requests it takes to open one. */
    static final int REQUESTS = 3;

    private final BareBrowser browser;
    private final Answer shell;
    private final Answer state;
    private final Answer view;
    private int sent;

    private BarePage(BareBrowser browser, Answer shell, Answer state, Answer view) {
        this.browser = browser;
        this.shell = shell;
        this.state = state;
        this.view = view;
    }

    /** Opens an address that begins without a slash. */
    static BarePage opened(BareBrowser browser, String address) {
        var path = address.replaceFirst("\\?.*", "");
        var query = address.contains("?") ? address.replaceFirst("[^?]*\\?", "") : "";
        var shell = browser.sends("GET", "/" + address);
        var state = browser.sends("GET", "/?v-r=init&location=" + encoded(path) + "&query=" + encoded(query));
        assertThat(state.status()).isEqualTo(200);
        var view = sends(
                browser,
                state,
                "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + path
                        + "\",\"query\":\"" + query
                        + "\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"history\"}}",
                0);
        assertThat(view.body()).as("the view of %s", address).contains("\"changes\":[{");
        return new BarePage(browser, shell, state, view);
    }

    /** Sends further invocations in one message; what came back, without what differs each time. */
    String sends(String invocations) {
        sent++;
        return received(Stream.of(sends(browser, state, invocations, sent).masked()));
    }

    /** Leaves it, as a browser does that closes it; the server keeps it no longer. */
    void leave() {
        sent++;
        var answer = message(browser, state, "\"rpc\":[],\"UNLOAD\":true", sent);
        assertThat(answer.status()).isEqualTo(200);
    }

    private static Answer sends(BareBrowser browser, Answer state, String invocations, int number) {
        return message(browser, state, "\"rpc\":[" + invocations + "]", number);
    }

    private static Answer message(BareBrowser browser, Answer state, String content, int number) {
        return browser.sends(
                "POST",
                "/?v-r=uidl&v-uiId=" + found(UI, state),
                "application/json;charset=UTF-8",
                "{\"csrfToken\":\"" + found(KEY, state) + "\"," + content + ",\"syncId\":" + number + ",\"clientId\":"
                        + number + "}");
    }

    /** What it is made of. */
    PageTree tree() {
        var tree = new PageTree();
        tree.take(message(state.body()).path("appConfig").path("uidl").path("changes"));
        tree.take(message(view.body()).path("changes"));
        return tree;
    }

    /** All that came of it, in which nothing repeats what was asked for. */
    String received(String asked) {
        assertThat(shell.body() + state.body() + view.body()).doesNotContain(asked);
        return received(Stream.of(shell, state, view).map(answer -> answer.masked(asked)));
    }

    /** All that came of it, without what differs each time. */
    String received() {
        return received(Stream.of(shell, state, view).map(Answer::masked));
    }

    private static String received(Stream<Answer> answers) {
        return answers.map(answer -> String.join("\n", answer.head()) + "\n\n" + inOrder(answer.body()))
                .collect(Collectors.joining("\n\n"));
    }

    /** Vaadin names the constants of a message in an order that differs each time; the rest is left as it came. */
    static String inOrder(String body) {
        var start = body.replaceFirst("^for\\(;;\\);", "");
        if (!start.startsWith("{") && !start.startsWith("[")) {
            return body;
        }
        var tree = JSON.readTree(start);
        for (var holder : tree.findParents("constants")) {
            var constants = new TreeMap<String, JsonNode>();
            holder.get("constants").properties().forEach(each -> constants.put(each.getKey(), each.getValue()));
            ((ObjectNode) holder).set("constants", JSON.createObjectNode().setAll(constants));
        }
        return tree.toString();
    }

    private static JsonNode message(String body) {
        var tree = JSON.readTree(body.replaceFirst("^for\\(;;\\);", ""));
        return tree.isArray() ? tree.get(0) : tree;
    }

    /** All bytes that came, header lines and all. */
    String everything() {
        return shell.toString() + state + view;
    }

    /** The words and states of the view. */
    String view() {
        return view.body();
    }

    /** Where the page's push channel is. */
    String pushAddress() {
        return "ws://localhost:" + browser.port() + "/VAADIN/push?v-uiId=" + found(UI, state) + "&v-pushId="
                + found(PUSH, state) + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript"
                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true";
    }

    private static String found(Pattern pattern, Answer answer) {
        var found = pattern.matcher(answer.body());
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in " + answer.body());
        }
        return found.group(1);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
