package presscenter.proof;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values that nobody should send, by the throw of a seeded die. Bytes are one letter each (ISO 8859-1). */
final class Odd {
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e309",
            "NaN",
            "9223372036854775808",
            "99999999999999999999999999",
            "true",
            "null",
            "undefined",
            "[]",
            "{}",
            "[object Object]",
            "'\"><script>alert(1)</script>",
            "' or 1=1 --",
            "${7*7}",
            "${jndi:ldap://127.0.0.1/a}",
            "{{7*7}}",
            "#{7*7}",
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "%00",
            "%2e%2e%2f",
            "%",
            "%zz",
            "%c0%ae",
            "\0",
            "\r\n",
            "\u00c3(",
            "\u00ed\u00a0\u0080",
            "\u00ff\u00fe",
            "\u00f4\u0090\u0080\u0080",
            "be,ru,en",
            "ru-RU",
            "2026-H1DD01",
            "2026-h1dd01",
            "2026-0VT001",
            "0026-0VT001",
            "2026-ZZZZZZZZ",
            "1970-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "hidden-topic",
            "lakes",
            "speech",
            "ADMINISTRATOR",
            "00000000-0000-0000-0000-000000000000",
            "journalist@proof.example",
            "JSESSIONID",
            "press-session",
            "javascript:alert(1)",
            "//evil.example",
            "http://evil.example/",
            "http://[::1",
            "\u202e\u0000");

    private final Random random;

    Odd(Random random) {
        this.random = random;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Any of the words, rarely a very long one or letters at random. */
    String word() {
        return switch (random.nextInt(40)) {
            case 0 -> "A".repeat(1 << random.nextInt(13));
            case 1 -> letters(random.nextInt(60));
            case 2 -> word() + word();
            default -> one(WORDS);
        };
    }

    /** Letters at random, of which most are none. */
    String letters(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.valueOf((char) random.nextInt(256)))
                .collect(Collectors.joining());
    }

    /** A value for an address or a form: mostly encoded as it should be. */
    String encoded() {
        var word = word();
        return once(5) ? word.replaceAll("[\\s\\x00]", "+") : URLEncoder.encode(word, StandardCharsets.ISO_8859_1);
    }

    /** The text with a piece cut out, doubled, or replaced by letters. */
    String spoiled(String text) {
        if (text.isEmpty()) {
            return word();
        }
        var from = random.nextInt(text.length());
        var to = Math.min(text.length(), from + 1 + random.nextInt(20));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, from);
            case 1 -> text.substring(0, from) + text.substring(to);
            case 2 -> text.substring(0, to) + text.substring(from);
            default -> text.substring(0, from) + letters(to - from) + text.substring(to);
        };
    }
}
