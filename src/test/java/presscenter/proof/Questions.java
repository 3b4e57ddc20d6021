package presscenter.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import presscenter.Addresses;
import presscenter.proof.BareBrowser.Answer;

/**
 * What can be asked of a press center over the wire: every address, of views, of plain pages, of files and of the
 * framework, in every variant, dealt out by a seed so that each goes round before one comes again.
 */
final class Questions {
    /** Files and the framework's own; whatever else has an address is found in the application's classes. */
    private static final List<String> INSIDE = List.of(
            "/",
            "/css/css/base.css",
            "/css/css/none.css",
            "/favicon.ico",
            "/robots.txt",
            "/VAADIN/build/none.js",
            "/VAADIN/dynamic/resource/0/5d1b2c34-0000-4000-8000-000000000000/{number}.txt",
            "/VAADIN/push?v-uiId=9&X-Atmosphere-Transport=close",
            "/?v-r=init&location=newsroom/{number}",
            "/?v-r=uidl&v-uiId=9",
            "/?v-r=heartbeat&v-uiId=9",
            "/actuator",
            "/actuator/health",
            "/actuator/health/readiness",
            "/api/v1/releases/{number}",
            "/feed/{number}.xml",
            "/newsroom/{number}.pdf",
            "/newsroom/{number}/a-slug",
            "/sitemap.xml",
            "/{number}");

    private static final List<UnaryOperator<String>> VARIANTS = List.of(
            path -> path,
            path -> path + (path.contains("?") ? "&" : "?") + "lang=be",
            path -> path + (path.contains("?") ? "&" : "?") + "a=b&a=%D1%84&before=x&topic=hidden-topic",
            path -> path.contains("?") ? path.replaceFirst("\\?", "/?") : path + "/",
            path -> "/" + path,
            path -> path.contains("?") ? path.replaceFirst("\\?", ";v=1?") : path + ";v=1",
            path -> path.replaceFirst("/([a-z])", "/%2e/$1"),
            path -> path.replaceFirst("/n", "/%6e"));

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "GET", "POST", "GET", "PUT", "DELETE", "GET", "OPTIONS", "PATCH", "PROPFIND");

    private static final List<List<String>> HEADERS = List.of(
            List.of(),
            List.of("If-None-Match: \"0\""),
            List.of(),
            List.of("If-Modified-Since: Thu, 29 Oct 2026 05:00:00 GMT"),
            List.of("Range: bytes=0-9"),
            List.of(),
            List.of("Accept: application/json"));

    /**
     * A question.
     *
     * @param address the address before it was filled, by which it is counted
     * @param variant the place among the variants
     */
    record Question(String address, int variant, String method, String path, List<String> headers) {
        Answer asks(BareBrowser browser) {
            var answer = browser.sends(method, path, headers, "").masked();
            return new Answer(answer.head(), BarePage.inOrder(answer.body()));
        }

        @Override
        public String toString() {
            return method + " " + path + " " + headers;
        }
    }

    private final Random random;
    private final List<Question> dealt = new ArrayList<>();
    private int count;

    Questions(long seed) {
        random = new Random(seed);
    }

    /** Every address that is asked for. */
    static Set<String> addresses() {
        var all = new TreeSet<String>(INSIDE);
        Addresses.ofViews().forEach(view -> all.add("/" + view));
        all.addAll(Addresses.ofPlainPages());
        return all;
    }

    /** How many there are before one comes again. */
    static int round() {
        return addresses().size() * VARIANTS.size();
    }

    /** The next one. */
    Question next() {
        if (dealt.isEmpty()) {
            for (var address : addresses()) {
                for (int variant = 0; variant < VARIANTS.size(); variant++) {
                    // Who sends the form of signing out is nobody from then on.
                    var method = address.equals("/logout") ? "GET" : METHODS.get(count % METHODS.size());
                    dealt.add(new Question(address, variant, method, filled(address, variant), headers()));
                    count++;
                }
            }
            Collections.shuffle(dealt, random);
            count++; // with another method each in the next round
        }
        return dealt.removeLast();
    }

    private List<String> headers() {
        return HEADERS.get(random.nextInt(HEADERS.size()));
    }

    private String filled(String address, int variant) {
        return VARIANTS.get(variant).apply(address(address));
    }

    /** Numbers, languages and tokens in their places. */
    private String address(String address) {
        return address.replaceAll(":number\\??|\\{number}", anyOf(numbers()))
                .replaceAll(":language\\??(\\([a-z|]+\\))?", anyOf(List.of("be", "ru", "en")))
                .replace("{language}", anyOf(List.of("be", "ru", "en", "de")))
                .replace("{step:you|work}", anyOf(List.of("you", "work")))
                .replace("{verb:withdraw|take-up|appeal}", anyOf(List.of("withdraw", "take-up", "appeal")))
                .replace("{kind}", anyOf(List.of("letter", "portrait", "other")))
                .replace("{token}", "bm9ib2R5-bm9ib2R5-bm9ib2R5-bm9ib2R5-bm9ib2R5");
    }

    private <T> T anyOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Hidden ones mostly; some that are out, one that nobody gave, and what is no number. */
    static List<String> numbers() {
        return Stream.of(
                        Difference.hidden(),
                        Stream.of(World.OUT, World.OUT_AND_BEING_CHANGED, World.UNKNOWN)
                                .map(Object::toString),
                        Stream.of("2026-h1dd01", "2026", "x"))
                .flatMap(each -> each)
                .toList();
    }

    /** A number that nobody gave, as far as chance goes. */
    static String anyNumber(Random random) {
        return "2026-"
                + Stream.generate(() -> LETTERS.charAt(random.nextInt(LETTERS.length())))
                        .limit(6)
                        .map(Object::toString)
                        .collect(Collectors.joining());
    }

    /** Pages of Vaadin's, each list with each filter and each number, to be gone through in this order. */
    static List<String> pages(Random random) {
        var all = new ArrayList<String>();
        for (var number : numbers()) {
            for (var shape : List.of(
                    "newsroom/%s",
                    "newsroom/%s?lang=ru&with=be",
                    "desk/releases/%s/be",
                    "desk/releases/%s/en/versions",
                    "desk/releases/%s/facts",
                    "desk/releases/%s/preview",
                    "desk/releases/%s/readers")) {
                all.add(shape.formatted(number));
            }
        }
        for (var filter : List.of(
                "",
                "?new",
                "?lang=be",
                "?lang=en&kind=speech",
                "?kind=press-release",
                "?kind=statement",
                "?topic=lakes",
                "?topic=hidden-topic",
                "?period=day",
                "?period=month",
                "?before=2026-10-28T00:00:00Z",
                "?before=x")) {
            all.add("newsroom" + filter);
        }
        Addresses.ofViews().stream()
                .filter(view -> !view.contains(":"))
                .filter(view -> !view.equals("desk/audit")) // the administrator may learn there that something exists
                .forEach(all::add);
        Collections.shuffle(all, random);
        return all;
    }

    /** The variants' places. */
    static List<Integer> variants() {
        return Stream.iterate(0, each -> each + 1).limit(VARIANTS.size()).toList();
    }

    /** The methods. */
    static Set<String> methods() {
        return new TreeSet<>(METHODS);
    }
}
