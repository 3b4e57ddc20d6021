package presscenter.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An open page of Vaadin's, and messages to it as its script would never send them. */
final class OddMessages {
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PUSH = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":([0-9]+)");
    private static final Pattern NEXT = Pattern.compile("\"clientId\":([0-9]+)");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":([0-9]+)");
    private static final List<String> EVENTS = List.of(
            "click",
            "change",
            "input",
            "value-changed",
            "opened-changed",
            "ui-navigate",
            "ui-leave-navigation",
            "ui-refresh",
            "keydown",
            "copied",
            "copy-failed",
            "print-asked",
            "selected-changed",
            "blur",
            "focus",
            "dom-event",
            "custom-field-change");
    private static final List<String> PROPERTIES = List.of(
            "value",
            "checked",
            "opened",
            "invalid",
            "disabled",
            "hidden",
            "lines",
            "innerHTML",
            "textContent",
            "class",
            "selected",
            "__proto__",
            "constructor");

    private final Odd odd;
    private final OddRequests requests;
    private final int port;
    private final String cookies;
    private final String key;
    private final String push;
    private final String id;
    private final List<String> keys;
    private int next;
    private int sync;

    /** @param state what the server answered when the page was opened */
    OddMessages(Odd odd, OddRequests requests, int port, String cookies, String state, List<String> keys) {
        this.odd = odd;
        this.requests = requests;
        this.port = port;
        this.cookies = cookies;
        this.keys = keys;
        key = found(KEY, state);
        push = found(PUSH, state);
        id = found(UI, state);
    }

    private static String found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return found.group(1);
    }

    String key() {
        return key;
    }

    /** Takes over how the server counts on. */
    void heard(String answer) {
        var counted = NEXT.matcher(answer);
        if (counted.find()) {
            next = Integer.parseInt(counted.group(1));
        }
        var synced = SYNC.matcher(answer);
        if (synced.find()) {
            sync = Integer.parseInt(synced.group(1));
        }
    }

    /** A message, mostly with the right key and numbers, so that what is in it is looked at. */
    byte[] message() {
        var parts = new ArrayList<String>();
        if (!odd.once(40)) {
            parts.add("\"csrfToken\":"
                    + (odd.once(12) ? odd.one(quoted(odd.one(keys)), json(), "null", "1") : quoted(key)));
        }
        if (!odd.once(40)) {
            parts.add("\"rpc\":" + (odd.once(15) ? json() : calls()));
        }
        if (!odd.once(40)) {
            parts.add("\"syncId\":" + (odd.once(15) ? json() : sync));
        }
        if (!odd.once(40)) {
            parts.add(
                    "\"clientId\":" + (odd.once(15) ? odd.one(json(), "" + (next - 1), "" + (next + 3), "-1") : next));
        }
        if (odd.once(60)) {
            parts.add(odd.one("\"ack\":", "\"wsver\":", "\"\":", "\"resynchronize\":", "\"reconnect\":") + json());
        }
        var body = "{" + String.join(",", parts) + "}";
        if (odd.once(10)) {
            body = odd.one(odd.spoiled(body), odd.word(), "[" + body + "]", body + body, "[".repeat(3_000));
        }
        return requests.bytes(
                List.of(
                        "POST /?v-r=" + (odd.once(40) ? odd.encoded() : "uidl") + "&v-uiId="
                                + (odd.once(40) ? odd.encoded() : id) + " HTTP/1.1",
                        "Host: localhost:" + port,
                        "Content-Type: " + (odd.once(20) ? "text/plain" : "application/json;charset=UTF-8"),
                        "Cookie: " + cookies),
                body);
    }

    private String calls() {
        return IntStream.range(0, odd.below(odd.once(30) ? 200 : 4))
                .mapToObj(i -> call())
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String call() {
        return switch (odd.below(10)) {
            case 0, 1, 2 ->
                "{\"type\":\"event\",\"node\":" + node() + ",\"event\":"
                        + quoted(odd.once(8) ? odd.word() : odd.one(EVENTS)) + ",\"data\":" + data() + "}";
            case 3, 4 ->
                "{\"type\":\"mSync\",\"node\":" + node() + ",\"feature\":" + (odd.once(30) ? json() : odd.below(28))
                        + ",\"property\":" + quoted(odd.once(6) ? odd.word() : odd.one(PROPERTIES)) + ",\"value\":"
                        + json() + "}";
            case 5 ->
                "{\"type\":\"publishedEventHandler\",\"node\":" + node() + ",\"templateEventMethodName\":"
                        + quoted(odd.one(
                                "print", "accept", "takeCopy", "connectClient", "refresh", "getClass", odd.word()))
                        + ",\"templateEventMethodArgs\":" + odd.one(json(), "[" + json() + "," + json() + "]", "[]")
                        + ",\"promise\":" + odd.one(json(), "0", "1") + "}";
            case 6 ->
                "{\"type\":\"channel\",\"node\":" + node() + ",\"channel\":" + (odd.once(10) ? json() : odd.below(3))
                        + ",\"args\":" + odd.one("[]", json()) + "}";
            case 7 -> "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":" + route() + "}";
            case 8 ->
                "{\"type\":"
                        + quoted(odd.one(
                                "attachExistingElement",
                                "attachExistingElementById",
                                "navigation",
                                "history",
                                odd.word()))
                        + ",\"node\":" + node() + ",\"attachReqId\":" + json() + ",\"attachAssignedId\":" + json()
                        + ",\"attachIndex\":" + json() + ",\"attachId\":" + json() + "}";
            default ->
                odd.one(
                        "{\"type\":" + quoted(odd.word()) + "}",
                        odd.once(4) ? odd.one(json(), "{}", "{\"type\":null}") : call());
        };
    }

    private String node() {
        return odd.once(40) ? json() : Integer.toString(odd.below(odd.once(4) ? 5_000 : 150));
    }

    private String data() {
        return odd.once(4)
                ? json()
                : "{\"event.clientX\":" + json() + ",\"value\":" + json() + ",\"event.key\":" + json() + "}";
    }

    private String route() {
        return "{\"route\":" + odd.one(quoted("newsroom/2026-H1DD01"), quoted("desk/audit"), quoted("newsroom"), json())
                + ",\"query\":" + odd.one(quoted(""), quoted("lang=be"), json())
                + ",\"appShellTitle\":" + odd.one(quoted(""), json())
                + ",\"historyState\":" + odd.one("null", json())
                + ",\"trigger\":" + odd.one(quoted("history"), json()) + "}";
    }

    private String json() {
        return switch (odd.below(9)) {
            case 0 -> "null";
            case 1 -> odd.one("true", "false");
            case 2 -> odd.one("0", "-1", "1e400", "1.5", "2147483648", "-9223372036854775809", "00", "+1");
            case 3 -> "[" + odd.one("", "1", "null,null", "[[[]]]") + "]";
            case 4 ->
                "{" + odd.one("", "\"a\":1", "\"node\":1", "\"@v-node\":5", "\"@v\":\"node\"", "\"a\":{\"b\":[]}")
                        + "}";
            default -> quoted(odd.word());
        };
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\x00-\\x1f]", " ") + "\"";
    }

    /** How the push channel of this page is asked for; mostly as it should be. */
    byte[] handshake() {
        return ("GET /VAADIN/push?v-uiId=" + (odd.once(5) ? odd.encoded() : id) + "&v-pushId="
                        + (odd.once(5) ? odd.encoded() : push)
                        + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript&X-Atmosphere-Transport=websocket"
                        + "&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true HTTP/1.1\r\nHost: localhost:" + port
                        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: "
                        + (odd.once(8) ? odd.encoded() : "13")
                        + "\r\nSec-WebSocket-Key: " + (odd.once(8) ? odd.encoded() : "dGhlIHNhbXBsZSBub25jZQ==")
                        + "\r\nCookie: " + cookies
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A frame: of an unknown kind, unmasked, of a wrong length, or a message that is none. */
    byte[] frame() {
        var text = odd.once(2)
                ? odd.word()
                : "{\"csrfToken\":" + quoted(key) + ",\"rpc\":" + calls() + ",\"syncId\":0,\"clientId\":0}";
        var payload = text.substring(0, Math.min(125, text.length())).getBytes(StandardCharsets.ISO_8859_1);
        var frame = new byte[payload.length + 6];
        frame[0] = (byte) (odd.once(4) ? odd.below(256) : 0x81);
        frame[1] = (byte) ((odd.once(8) ? 0 : 0x80) | (odd.once(8) ? odd.below(128) : payload.length));
        System.arraycopy(payload, 0, frame, 6, payload.length); // masked with nothing
        return frame;
    }
}
