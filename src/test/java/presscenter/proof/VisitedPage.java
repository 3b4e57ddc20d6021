package presscenter.proof;

import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page of Vaadin's that is open without a browser. It speaks the protocol of Vaadin's client: it asks for the page's
 * state ({@code ?v-r=init}), sends what a person does ({@code ?v-r=uidl}) with the page's key and the numbers of the
 * messages, and takes over what comes back and what the server pushes, in the order of the server's numbers.
 */
public final class VisitedPage implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final long PATIENCE_SECONDS = 60;
    private static final Pattern NUMBER = Pattern.compile("\"syncId\":\\s*(\\d+)");

    private final Visitor visitor;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final PageTree tree = new PageTree();
    /** Messages that came before one that the server had sent before them. */
    private final Map<Integer, JsonNode> early = new TreeMap<>();

    /** What the server has the page's script do. */
    private final List<JsonNode> calls = new ArrayList<>();

    private final String key;
    private final String pushKey;
    private final int id;
    private final boolean light;
    private volatile Consumer<String> hearer = unheard -> {};
    private int lastFromServer = -1;
    private int nextToServer;
    private int pushed;
    private @Nullable WebSocket socket;
    private @Nullable Throwable broken;

    private VisitedPage(Visitor visitor, JsonNode state, boolean light) {
        this.visitor = visitor;
        this.light = light;
        var application = state.path("appConfig");
        id = application.path("v-uiId").asInt();
        var first = application.path("uidl");
        key = first.path("Vaadin-Security-Key").asString();
        pushKey = first.path("Vaadin-Push-ID").asString();
        take(first);
    }

    /** @param light whether nothing is kept of what the page is made of: then it has no tree and no words */
    static VisitedPage opened(Visitor visitor, String address, boolean light) {
        var path = address.replaceFirst("\\?.*", "");
        var query = address.contains("?") ? address.replaceFirst("[^?]*\\?", "") : "";
        var shell = visitor.asks("/" + address);
        if (shell.statusCode() != 200 && shell.statusCode() != 404) {
            throw new IllegalStateException("/" + address + " answers " + shell.statusCode());
        }
        var state = visitor.asks("/?v-r=init&location=" + Visitor.encoded(path) + "&query=" + Visitor.encoded(query));
        var page = new VisitedPage(visitor, JSON.readTree(state.body()), light);
        page.navigates(address);
        return page;
    }

    // ── what a person does

    /** Goes to another address, as with the browser's history. */
    public void navigates(String address) {
        does(Doing.goesTo(address));
    }

    /** Presses an element that listens to it. */
    void presses(PageTree.Node element) {
        does(Doing.pressed(element));
    }

    /**
     * Does things in one message, as a page does that had to do with them together, and takes over what comes back.
     *
     * @throws NotTaken if the server did not take them; they can be done again, as Vaadin's client does by itself
     */
    void does(ObjectNode... things) {
        lock.lock();
        try {
            var message = JSON.createObjectNode();
            message.put("csrfToken", key);
            var rpc = message.putArray("rpc");
            for (var thing : things) {
                rpc.add(thing);
            }
            message.put("syncId", lastFromServer);
            message.put("clientId", nextToServer);
            calls.clear();
            var answer = visitor.sends("/?v-r=uidl&v-uiId=" + id, "application/json;charset=UTF-8", message.toString());
            if (answer.statusCode() != 200) {
                throw new NotTaken(answer.statusCode());
            }
            nextToServer++;
            take(message(answer.body()));
        } finally {
            lock.unlock();
        }
    }

    // ── what comes

    /** Keeps the push channel open from here on; it is open when this returns. */
    public VisitedPage listens() {
        var greeted = new CompletableFuture<Void>();
        socket = Visitor.CLIENT
                .newWebSocketBuilder()
                .header("Cookie", visitor.cookies())
                .buildAsync(
                        visitor.socket("/VAADIN/push?v-uiId=" + id + "&v-pushId=" + pushKey
                                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript"
                                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                                + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true"),
                        new Ear(greeted))
                .join();
        try {
            greeted.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException | TimeoutException broken) {
            throw new IllegalStateException("The push channel does not open", broken);
        }
        return this;
    }

    /**
     * From now on hands each message that the server pushes, as it is, to this one; at once and in the reader's thread.
     */
    public void hears(Consumer<String> messages) {
        hearer = messages;
    }

    /** Waits until the page is so. */
    void awaits(String what, Predicate<PageTree> so) {
        lock.lock();
        try {
            var left = TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!so.test(tree)) {
                if (broken != null) {
                    throw new AssertionError("The push channel broke", broken);
                }
                if (left <= 0) {
                    throw new AssertionError(
                            "Still not %s; the server's message %d is missing, later ones are there: %s; the page:%n%s"
                                    .formatted(what, lastFromServer + 1, early.keySet(), tree.words()));
                }
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            lock.unlock();
        }
    }

    /** What the page says now. */
    String words() {
        lock.lock();
        try {
            return tree.words();
        } finally {
            lock.unlock();
        }
    }

    /** Whether what came since the page last sent something calls this function of an element with this number. */
    boolean isCalled(String function, int argument) {
        lock.lock();
        try {
            return calls.stream()
                    .anyMatch(call -> call.path(call.size() - 1).asString().contains("." + function + "(")
                            && call.valueStream().anyMatch(value -> value.isInt() && value.asInt() == argument));
        } finally {
            lock.unlock();
        }
    }

    /** What the page is made of; for whoever is alone with it. */
    PageTree tree() {
        return tree;
    }

    /** How many messages the server has sent by itself. */
    int pushed() {
        lock.lock();
        try {
            return pushed;
        } finally {
            lock.unlock();
        }
    }

    private void take(JsonNode message) {
        lock.lock();
        try {
            early.put(message.path("syncId").asInt(), message);
            for (var next = early.remove(lastFromServer + 1); next != null; next = early.remove(lastFromServer + 1)) {
                lastFromServer++;
                if (!light) {
                    tree.take(next.path("changes"));
                    next.path("execute").forEach(calls::add);
                }
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private JsonNode message(String body) {
        if (light) {
            var number = NUMBER.matcher(body);
            return JSON.createObjectNode().put("syncId", number.find() ? Integer.parseInt(number.group(1)) : -1);
        }
        var tree = JSON.readTree(body.replaceFirst("^for\\(;;\\);", ""));
        return tree.isArray() ? tree.get(0) : tree;
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }

    /** Atmosphere sends each message with its length before it: {@code 12|{"clientId":…}}. */
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder heard = new StringBuilder();
        private final CompletableFuture<Void> greeted;

        Ear(CompletableFuture<Void> greeted) {
            this.greeted = greeted;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            heard.append(data);
            try {
                heard();
            } catch (RuntimeException notUnderstood) {
                breaks(notUnderstood);
            }
            from.request(1);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable failure) {
            breaks(failure);
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            breaks(new IllegalStateException("Closed by the server: " + status + " " + reason));
            return null;
        }

        /** A message may come in several frames, a frame may hold several messages; the length counts letters. */
        private void heard() {
            greeted.complete(null);
            for (var bar = heard.indexOf("|"); bar > 0; bar = heard.indexOf("|")) {
                var end = bar + 1 + Integer.parseInt(heard.substring(0, bar).strip());
                if (heard.length() < end) {
                    return;
                }
                var message = heard.substring(bar + 1, end);
                heard.delete(0, end);
                if (light && heard.isEmpty()) {
                    heard.trimToSize();
                }
                if (message.startsWith("{")) { // neither the greeting nor a sign of life
                    hearer.accept(message);
                    takePushed(message(message));
                }
            }
        }

        private void takePushed(JsonNode message) {
            lock.lock();
            try {
                pushed++;
                take(message);
            } finally {
                lock.unlock();
            }
        }
    }

    private void breaks(Throwable failure) {
        lock.lock();
        try {
            broken = failure;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
