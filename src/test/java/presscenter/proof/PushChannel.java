package presscenter.proof;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** What the server sends to an open page by itself. */
final class PushChannel implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<String> received = new ConcurrentLinkedQueue<>();
    private final WebSocket socket;

    /** Of this page in this browser; open when it comes back. */
    PushChannel(BareBrowser browser, BarePage page) {
        socket = client.newWebSocketBuilder()
                .header("Cookie", browser.cookies())
                .buildAsync(URI.create(page.pushAddress()), new Ear())
                .join();
        Awaitility.await().atMost(PATIENCE).until(() -> !received.isEmpty()); // the channel's own greeting
    }

    /** The messages that changed the page, up to the first that holds these words, for which it waits. */
    List<String> messagesUntil(String words) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> messages().stream().anyMatch(message -> message.contains(words)));
        return messages().stream().toList();
    }

    private List<String> messages() {
        return received.stream()
                .filter(message -> message.contains("\"syncId\""))
                .toList();
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
    }

    private final class Ear implements WebSocket.Listener {
        private final StringBuilder parts = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            parts.append(data);
            if (last) {
                received.add(parts.toString());
                parts.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
