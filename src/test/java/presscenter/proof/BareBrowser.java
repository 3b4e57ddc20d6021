package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import presscenter.instance.Instance;

/** A browser down to the bytes on the wire: one connection a request, cookies kept, nothing followed or cached. */
final class BareBrowser {
    private static final int PATIENCE_MILLIS = 60_000;

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    BareBrowser(Instance instance) {
        this(Integer.parseInt(instance.address().replaceFirst(".*:", "")));
    }

    private BareBrowser(int port) {
        this.port = port;
    }

    /** Another one, which was never here. */
    BareBrowser stranger() {
        return new BareBrowser(port);
    }

    /** Signs in at the form. */
    BareBrowser signedIn(String username, String password) {
        var form = sends("GET", "/login").body();
        var answer = sends(
                "/login",
                Map.of(
                        "username",
                        username,
                        "password",
                        password,
                        "csrf",
                        hidden(form, "csrf"),
                        "return",
                        hidden(form, "return")));
        assertThat(answer.status()).as("%s signs in", username).isEqualTo(303);
        return this;
    }

    /** The token of the form that stands at an address; empty if there is none. */
    String token(String address) {
        return hidden(sends("GET", address).body(), "csrf");
    }

    /** Sends a form, its token among the fields. */
    Answer sends(String action, Map<String, String> fields) {
        return sends(
                "POST",
                action,
                "application/x-www-form-urlencoded",
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    Answer sends(String method, String path) {
        return sends(method, path, "", "");
    }

    Answer sends(String method, String path, String type, String body) {
        return sends(method, path, type.isEmpty() ? List.of() : List.of("Content-Type: " + type), body);
    }

    /** With further header lines. */
    Answer sends(String method, String path, List<String> more, String body) {
        var content = body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nAccept: text/html,application/json,*/*;q=0.8\r\nAccept-Language: en\r\nConnection: close\r\n");
        if (!cookies.isEmpty()) {
            head.append("Cookie: ")
                    .append(cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")))
                    .append("\r\n");
        }
        if (!method.equals("GET") && !method.equals("HEAD")) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        more.forEach(line -> head.append(line).append("\r\n"));
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var out = socket.getOutputStream();
            out.write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
            out.write(content);
            out.flush();
            var answer = Answer.of(socket.getInputStream().readAllBytes());
            answer.lines("set-cookie").forEach(this::keep);
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The cookies as a header's value. */
    String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    int port() {
        return port;
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private static String hidden(String form, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(form);
        return found.find() ? found.group(1).replace("&amp;", "&").replace("&#x3D;", "=") : "";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /**
     * An answer.
     *
     * @param head status line and header lines, as they came
     * @param body put together, if it came in pieces
     */
    record Answer(List<String> head, String body) {
        private static final String ASKED = "what-was-asked";
        private static final int UUID_LENGTH = 36;
        private static final int UUID_FIRST = 8;

        /**
         * What differs between two answers to one and the same question, where a word says that it may be there;
         * everything else is compared. Uuids beside these.
         */
        private static final List<EachTime> EACH_TIME = List.of(
                new EachTime("nonce", "nonce(=\"|-)[A-Za-z0-9+/_=-]{8,}", "nonce$1…"),
                new EachTime("csrf", "name=\"csrf\" value=\"[^\"]*\"", "csrf"),
                new EachTime("/welcome/", "/welcome/[A-Za-z0-9_-]{43}", "/welcome/link"),
                new EachTime("код:", "код: [0-9A-Z]{6}", "code"),
                new EachTime("code:", "this code: [0-9A-Z]{6}", "code"),
                new EachTime("Date:", "^(Date:) .*", "$1"),
                new EachTime("Set-Cookie:", "^(Set-Cookie: (?!press-(?:lang|type)=)[^=]+=)[^;]*", "$1"),
                new EachTime("Set-Cookie:", "^(Set-Cookie: .*; Expires=)[^;]*", "$1"));

        private record EachTime(String sign, Pattern pattern, String instead) {
            EachTime(String sign, String pattern, String instead) {
                this(sign, Pattern.compile(pattern), instead);
            }

            String masked(String text) {
                return text.contains(sign) ? pattern.matcher(text).replaceAll(instead) : text;
            }
        }

        static Answer of(byte[] bytes) {
            var text = new String(bytes, StandardCharsets.ISO_8859_1); // one letter a byte
            var end = text.indexOf("\r\n\r\n");
            if (end < 0) {
                throw new IllegalStateException("No answer: " + text);
            }
            var head = Arrays.asList(text.substring(0, end).split("\r\n"));
            var body = Arrays.copyOfRange(bytes, end + 4, bytes.length);
            var isInPieces = head.stream().anyMatch("transfer-encoding: chunked"::equalsIgnoreCase);
            return new Answer(head, new String(isInPieces ? joined(body) : body, StandardCharsets.UTF_8));
        }

        private static byte[] joined(byte[] pieces) {
            var whole = new ByteArrayOutputStream();
            int at = 0;
            while (at < pieces.length) {
                int line = at;
                while (pieces[line] != '\r') {
                    line++;
                }
                int length = Integer.parseInt(new String(pieces, at, line - at, StandardCharsets.US_ASCII), 16);
                whole.write(pieces, line + 2, length);
                at = line + 2 + length + 2;
            }
            return whole.toByteArray();
        }

        int status() {
            return Integer.parseInt(head.getFirst().split(" ")[1]);
        }

        /** The values of a header. */
        List<String> lines(String name) {
            return head.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .toList();
        }

        /** Without what differs each time. */
        Answer masked() {
            return masked("\0");
        }

        /** Without what differs each time, and with this word in place of what was asked for. */
        Answer masked(String asked) {
            return new Answer(
                    head.stream()
                            .map(line -> withoutWhatDiffers(line.replace(asked, ASKED)))
                            .toList(),
                    withoutWhatDiffers(body.replace(asked, ASKED)));
        }

        /** A text without what differs each time. */
        static String withoutWhatDiffers(String text) {
            var masked = withoutUuids(text);
            for (var each : EACH_TIME) {
                masked = each.masked(masked);
            }
            return masked;
        }

        /** A pattern would try at every letter: this is asked of many megabytes. */
        private static String withoutUuids(String text) {
            var masked = new StringBuilder();
            int from = 0;
            for (int dash = text.indexOf('-'); dash >= 0; dash = text.indexOf('-', dash + 1)) {
                int begin = dash - UUID_FIRST;
                if (begin >= from && isUuid(text, begin)) {
                    masked.append(text, from, begin).append("uuid");
                    from = begin + UUID_LENGTH;
                    dash = from - 1;
                }
            }
            return from == 0 ? text : masked.append(text, from, text.length()).toString();
        }

        private static boolean isUuid(String text, int begin) {
            if (begin + UUID_LENGTH > text.length()) {
                return false;
            }
            for (int at = 0; at < UUID_LENGTH; at++) {
                char letter = text.charAt(begin + at);
                boolean isDash = at == 8 || at == 13 || at == 18 || at == 23;
                if (isDash ? letter != '-' : !HexFormat.isHexDigit(letter)) {
                    return false;
                }
            }
            return true;
        }
    }
}
