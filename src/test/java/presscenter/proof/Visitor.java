package presscenter.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who uses a press center without a browser. Thousands of them fit into one JVM: they share one client, whose
 * connections stay open, and wait in virtual threads.
 */
public final class Visitor {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern HIDDEN = Pattern.compile("name=\"(csrf|return)\" value=\"([^\"]*)\"");

    /** Of all visitors. */
    static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** A password is hashed slowly on purpose; who waits longer than the patience for it gives up. */
    private static final Semaphore SIGNING_IN = new Semaphore(4);

    private final URI address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /** @param address of the press center, without a path */
    public Visitor(String address) {
        this.address = URI.create(address);
    }

    /** Signs in at the form; refused, it is an error. */
    public Visitor signsIn(String username, String password) {
        var form = asks("/login").body();
        var fields = HIDDEN.matcher(form)
                .results()
                .map(field -> "&" + field.group(1) + "="
                        + encoded(field.group(2).replace("&amp;", "&").replace("&#x3D;", "=")))
                .collect(Collectors.joining());
        SIGNING_IN.acquireUninterruptibly();
        HttpResponse<String> answer;
        try {
            answer = sends(
                    "/login",
                    "application/x-www-form-urlencoded",
                    "username=" + encoded(username) + "&password=" + encoded(password) + fields);
        } finally {
            SIGNING_IN.release();
        }
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(username + " was not signed in: " + answer.statusCode());
        }
        return this;
    }

    /** Opens a page of Vaadin's at an address that begins without a slash. */
    public VisitedPage opens(String page) {
        return VisitedPage.opened(this, page, false);
    }

    /** The same, and keeps nothing of what the page is made of: for thousands of pages at once. */
    public VisitedPage opensLightly(String page) {
        return VisitedPage.opened(this, page, true);
    }

    /** Asks for a path of this press center, as somebody with these cookies. */
    public HttpResponse<String> asks(String path) {
        return sent(request(path).GET());
    }

    HttpResponse<String> sends(String path, String type, String body) {
        return sent(request(path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).header("Accept-Language", "en");
        return cookies.isEmpty() ? request : request.header("Cookie", cookies());
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").forEach(this::keep);
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    /** As a header's value. */
    String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** What the press center gave to keep, by name. */
    public Map<String, String> everyCookie() {
        return Map.copyOf(cookies);
    }

    /** The same place for a websocket. */
    URI socket(String path) {
        return URI.create("ws://" + address.getAuthority() + path);
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
