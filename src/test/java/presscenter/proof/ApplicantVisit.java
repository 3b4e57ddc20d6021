package presscenter.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import presscenter.instance.Instance;

/**
 * Somebody at the plain pages on which one applies for accreditation; what each verb answers is what the page tells.
 * They come from an address of this machine of their own, because from one not many applications are begun.
 */
final class ApplicantVisit implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("<b class=\"number\">([^<]+)</b>");
    private static final String START = "/accreditation";
    private static final String MINE = START + "/mine";
    private static final String BETWEEN = "between-the-parts";

    private final HttpClient client;
    private final URI address;
    private final Map<String, String> cookies = new HashMap<>();
    private final String token;

    ApplicantVisit(Instance instance, InetAddress from) {
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(from)
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        address = URI.create(instance.address().replace("localhost", "127.0.0.1"));
        var page = sent(request(START).GET()).body();
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("Nobody can begin here:\n" + page);
        }
        token = found.group(1);
    }

    boolean begins(String edition, String mail) {
        return sends(START, Map.of("edition", edition, "address", mail)).endsWith("/you");
    }

    /** Who they are; the words are their identity document's number. */
    boolean writes(String words) {
        return sends(
                        START + "/you",
                        Map.of(
                                "name", "Вольга Ткач",
                                "latin-name", "Volha Tkach",
                                "as", "freelance",
                                "phone", "+375 17 200 00 02",
                                "identity-number", words))
                .endsWith("/work");
    }

    /**
     * For whom they work.
     *
     * @param words the outlet's name
     * @param key of the one that they chose among those that the page found; empty for none of them
     */
    boolean writesOfWork(String words, String key) {
        return sends(
                        START + "/work",
                        Map.of(
                                "outlet", words,
                                "outlet-key", key,
                                "outlet-website", "https://herald.example",
                                "position", "correspondent",
                                "signatory", "Ian Brook, editor",
                                "other-roles", "none",
                                "ministry", "not-needed"))
                .endsWith("/documents");
    }

    /** @param kind as the database calls it */
    boolean uploads(String kind, byte[] content) {
        var name = kind.toLowerCase(Locale.ROOT).replace('_', '-');
        var body = new ByteArrayOutputStream();
        body.writeBytes(part("name=\"csrf\"\r\n\r\n" + token));
        body.writeBytes(part("name=\"file\"; filename=\"file\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BETWEEN + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var answer = sent(request(START + "/documents/" + name)
                .header("Content-Type", "multipart/form-data; boundary=" + BETWEEN)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
        return location(answer).endsWith("/documents#" + name);
    }

    private static byte[] part(String words) {
        return ("\r\n--" + BETWEEN + "\r\nContent-Disposition: form-data; " + words).getBytes(StandardCharsets.UTF_8);
    }

    boolean handsIn() {
        return sends(START + "/check", Map.of("declared", "yes")).endsWith(MINE);
    }

    /** The number of what was handed in. */
    String number() {
        var page = sent(request(MINE).GET()).body();
        var found = NUMBER.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("No number on:\n" + page);
        }
        return found.group(1);
    }

    boolean withdraws() {
        return sends(MINE + "/withdraw", Map.of()).endsWith(MINE);
    }

    boolean takesUpAgain() {
        return sends(MINE + "/take-up", Map.of()).endsWith(MINE);
    }

    /** Where the answer to a form leads; nowhere if it was not taken. */
    private String sends(String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> "&" + field.getKey() + "=" + Visitor.encoded(field.getValue()))
                .collect(Collectors.joining());
        return location(sent(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("csrf=" + Visitor.encoded(token) + form))));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).header("Accept-Language", "en");
        return cookies.isEmpty()
                ? request
                : request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            for (var cookie : answer.headers().allValues("set-cookie")) {
                var pair = cookie.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            }
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
