package presscenter.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import presscenter.Addresses;

/** Requests and forms as nobody should send them: bytes for a connection. */
final class OddRequests {
    /** Addresses beside those that the application's classes name. */
    private static final List<String> MORE = List.of(
            "/",
            "/VAADIN/build/",
            "/VAADIN/dynamic/resource/0/5d1b2c34-0000-4000-8000-000000000000/trail.csv",
            "/VAADIN/dynamic/",
            "/VAADIN/upload/0/1",
            "/HEARTBEAT/",
            "/css/styles.css",
            "/css/",
            "/aura/",
            "/actuator",
            "/actuator/health",
            "/actuator/heapdump",
            "/error",
            "/favicon.ico",
            "/sw.js",
            "/manifest.webmanifest",
            "/h2-console",
            "/newsroom/2026-H1DD01",
            "/newsroom/2026-0VT001",
            "/desk/releases/2026-H1DD01/be");

    private static final List<String> ADDRESSES = Stream.of(
                    MORE.stream(),
                    Addresses.ofPlainPages().stream(),
                    Addresses.ofViews().stream().map(view -> "/" + view))
            .flatMap(all -> all)
            .sorted()
            .toList();

    private static final List<String> FORMS = List.of(
            "/login",
            "/login",
            "/logout",
            "/large-type",
            "/unlock",
            "/welcome/",
            "/welcome/",
            "/accreditation",
            "/accreditation/you",
            "/accreditation/work",
            "/accreditation/find",
            "/accreditation/documents/letter",
            "/accreditation/check",
            "/accreditation/change",
            "/accreditation/mine/appeal",
            "/accreditation/list",
            "/accreditation/list/about",
            "/accreditation/list/letter",
            "/accreditation/list/people",
            "/accreditation/list/hand-in",
            "/error",
            "/desk");
    private static final List<String> FIELDS = List.of(
            "username",
            "password",
            "csrf",
            "return",
            "switch",
            "type",
            "lang",
            "name",
            "again",
            "v-r",
            "ended",
            "keep",
            "address",
            "edition",
            "as",
            "phone",
            "outlet",
            "outlet-key",
            "other-roles",
            "ministry",
            "equipment",
            "file",
            "remove",
            "declared",
            "words",
            "_method");
    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Encoding",
            "Accept-Language",
            "Authorization",
            "Cookie",
            "Content-Type",
            "Expect",
            "Forwarded",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "If-Range",
            "Origin",
            "Range",
            "Referer",
            "Sec-Fetch-Site",
            "TE",
            "Upgrade",
            "User-Agent",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-HTTP-Method-Override",
            "X-Original-URL");

    private final Odd odd;
    private final int port;
    private final List<String> keys;

    /** @param keys of forms and pages, each of one session, which are sent with others */
    OddRequests(Odd odd, int port, List<String> keys) {
        this.odd = odd;
        this.port = port;
        this.keys = keys;
    }

    /** A request for something, with whatever comes with it. */
    byte[] request(String cookies) {
        var method = odd.once(3)
                ? odd.one(
                        "HEAD",
                        "POST",
                        "PUT",
                        "DELETE",
                        "PATCH",
                        "OPTIONS",
                        "TRACE",
                        "PROPFIND",
                        "get",
                        "GÉT",
                        "A B",
                        "")
                : "GET";
        var head = new ArrayList<String>();
        head.add(method + " " + stays(address(), cookies) + " "
                + (odd.once(60) ? odd.one("HTTP/1.0", "HTTP/2.0", "HTTP/9.9", "") : "HTTP/1.1"));
        if (!odd.once(60)) {
            head.add("Host: localhost:" + port);
        }
        head.addAll(headers());
        if (!cookies.isEmpty()) {
            head.add("Cookie: " + (odd.once(20) ? odd.spoiled(cookies) : cookies));
        }
        return bytes(head, odd.once(8) ? odd.word() : "");
    }

    /** Signing out needs no key, only a browser that names no other site: whoever is to stay does not ask for it. */
    private static String stays(String address, String cookies) {
        return !cookies.contains("press-session") ? address : address.replace("/logout", "/unlock");
    }

    private String address() {
        var address = odd.one(ADDRESSES)
                .replace("{token}", odd.encoded())
                .replaceAll(
                        ":\\w+\\??",
                        Matcher.quoteReplacement(
                                "2026-" + odd.one("H1DD01", "H1DD04", "0VT001", "ZZZZZZ", odd.encoded())));
        var path = switch (odd.below(12)) {
            case 0 -> odd.spoiled(address);
            case 1 -> address + "/" + odd.encoded();
            case 2 ->
                address
                        + odd.one(
                                "/",
                                "//",
                                ";jsessionid=1",
                                ";",
                                "/.",
                                "/..",
                                "/%2e%2e/",
                                "%20",
                                "%00",
                                "\\",
                                ".json",
                                "~");
            case 3 ->
                odd.one("//", "/./", "/%2f", "http://localhost:" + port, "http://evil.example", "*", "") + address;
            default -> address;
        };
        return path + query();
    }

    private String query() {
        if (odd.once(3)) {
            return "";
        }
        var names = List.of(
                "lang",
                "with",
                "topic",
                "kind",
                "period",
                "in",
                "new",
                "before",
                "number",
                "what",
                "person",
                "v-r",
                "v-uiId",
                "location",
                "query",
                "return",
                "ended",
                "error",
                "type",
                "continue",
                "from",
                "to");
        return IntStream.rangeClosed(0, odd.below(odd.once(30) ? 300 : 4))
                .mapToObj(i -> (odd.once(12) ? odd.encoded() : odd.one(names)) + (odd.once(12) ? "" : "=" + value()))
                .collect(Collectors.joining(odd.once(20) ? ";" : "&", "?", ""));
    }

    private String value() {
        return odd.once(4)
                ? odd.one(
                        "init",
                        "uidl",
                        "heartbeat",
                        "webcomponent-resync",
                        "translations",
                        "0",
                        "1",
                        "be",
                        "login",
                        "speech",
                        "3-days")
                : odd.encoded();
    }

    private List<String> headers() {
        return IntStream.range(0, odd.below(odd.once(40) ? 150 : 4))
                .mapToObj(i -> odd.one(HEADERS))
                .filter(name -> !name.equals("Expect") || odd.once(4))
                .map(name -> name + ": " + headerValue(name))
                .toList();
    }

    private String headerValue(String name) {
        return switch (name) {
            case "Range" -> odd.one("bytes=0-", "bytes=-1", "bytes=5-2", "bytes=0-0,1-1,2-2,3-3", "lines=1-2", word());
            case "Accept" -> odd.one("*/*", "application/json", "text/html;q=", "image/png", word());
            case "Accept-Language" -> odd.one("be", "xx", "be-BY-x-" + "a".repeat(200), "ru;q=2", "*;q=0", word());
            case "Sec-Fetch-Site" -> odd.one("cross-site", "same-origin", "none", word());
            case "If-Modified-Since", "If-Match", "If-None-Match" ->
                odd.one("*", "\"\"", "W/\"1\"", "Thu, 01 Jan 1970 00:00:00 GMT", word());
            case "Upgrade" -> odd.one("websocket", "h2c", word());
            default -> word();
        };
    }

    /** A header ends with its line. */
    private String word() {
        return odd.word().replaceAll("[\\r\\n\\x00]", "");
    }

    /** A form with fields missing, repeated, unknown, of another session, far too long, or no form at all. */
    byte[] form(String cookies) {
        var form = odd.one(FORMS);
        var body = IntStream.range(0, odd.below(odd.once(40) ? 2_000 : 8))
                .mapToObj(i -> field())
                .collect(Collectors.joining(odd.once(30) ? ";" : "&"));
        var type = odd.once(5)
                ? odd.one(
                        "multipart/form-data",
                        "multipart/form-data; boundary=x",
                        "application/json",
                        "text/plain",
                        "application/x-www-form-urlencoded; charset=nonsense",
                        "nonsense",
                        word())
                : "application/x-www-form-urlencoded";
        if (type.endsWith("boundary=x")) {
            body = "--x\r\nContent-Disposition: form-data; name=\"" + odd.one(FIELDS) + "\""
                    + odd.one("", "; filename=\"a\"") + "\r\n\r\n" + odd.word() + odd.one("\r\n--x--\r\n", "");
        }
        var head = new ArrayList<>(List.of(
                "POST " + stays(form, cookies) + (form.endsWith("/") ? odd.encoded() : "")
                        + (odd.once(6) ? query() : "") + " HTTP/1.1",
                "Host: localhost:" + port,
                "Content-Type: " + type));
        if (odd.once(3)) {
            head.addAll(headers());
        }
        if (!cookies.isEmpty()) {
            head.add("Cookie: " + cookies);
        }
        return bytes(head, odd.once(12) ? odd.spoiled(body) : body);
    }

    private String field() {
        var name = odd.once(15) ? odd.encoded() : odd.one(FIELDS);
        var value = name.equals("csrf") && odd.once(2) ? odd.one(keys) : odd.encoded();
        return odd.once(15) ? name : name + "=" + value;
    }

    /** The head's lines and the body, with its length; rarely with a wrong one. */
    byte[] bytes(List<String> head, String body) {
        var lines = new ArrayList<>(head);
        var method = head.getFirst();
        if (!body.isEmpty() || !(method.startsWith("GET") || method.startsWith("HEAD"))) {
            lines.add(
                    odd.once(60)
                            ? odd.one(
                                    "Content-Length: -1",
                                    "Content-Length: " + word(),
                                    "Transfer-Encoding: chunked",
                                    "Transfer-Encoding: " + word())
                            : "Content-Length: " + body.length());
        }
        return (String.join("\r\n", lines) + "\r\n\r\n" + body).getBytes(StandardCharsets.ISO_8859_1);
    }
}
