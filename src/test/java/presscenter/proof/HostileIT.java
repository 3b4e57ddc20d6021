package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import presscenter.instance.Instance;
import presscenter.instance.InstanceSettings;
import presscenter.language.Language;
import presscenter.proof.OpenLine.Answer;
import presscenter.proof.ProofHouse.Who;

/**
 * Twenty thousand requests, forms and messages as nobody should send them: none is answered by an error that nobody
 * foresaw, none by a word that the asker may not know, and what they leave behind in memory is bounded.
 */
class HostileIT {
    private static final long SEED = Long.getLong("press.seed", 20_261_029L);
    private static final int QUESTIONS = Integer.getInteger("press.hostile", 20_000);
    private static final int AT_ONCE = 4;
    private static final int SOCKETS = 60;
    private static final long MAY_GROW = 64L << 20;
    private static final int LOGGED = 200;

    /** Who may read what is hidden is left out where words are looked for. */
    private static final Set<Who> MAY_KNOW = Set.of(Who.OFFICER, Who.EDITOR, Who.TRANSLATOR);

    /** What a page of ours never says. */
    private static final List<String> INSIDE =
            List.of("\tat presscenter.", "\tat com.vaadin.", "\tat org.", "java.lang.", "org.hibernate.", "SQL state");

    /** A head in which nothing is odd that concerns where a request ends. */
    private static final Pattern WHOLE = Pattern.compile(
            "(GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS) [!-~]+ HTTP/1\\.1(\r\n(?!(?i:Transfer|Expect|Upgrade|Connection))[\\w-]+: [^\r\n\\x00]*)+");

    private static final Pattern LENGTH = Pattern.compile("\r\nContent-Length: ([0-9]+)$");

    private static Instance instance;
    private static int port;

    private final Map<String, Map<Integer, Integer>> statuses = new TreeMap<>();
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private final List<String> silent = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final AtomicInteger pages = new AtomicInteger();

    @BeforeAll
    static void the_world_is_there() {
        instance = InstanceSettings.named("hostile", World.MORNING)
                .standing()
                .forLong()
                .start();
        InstanceWorld.in(instance);
        port = Integer.parseInt(instance.address().replaceFirst(".*:", ""));
    }

    @AfterAll
    static void it_stops() {
        instance.close();
    }

    @Test
    void nothing_that_is_sent_brings_about_an_unforeseen_error_or_a_hidden_word_and_the_heap_is_bounded()
            throws Exception {
        var reader = InstanceWorld.visits(instance, Who.JOURNALIST).opens("newsroom");
        var officer = InstanceWorld.visits(instance, Who.OFFICER).opens("desk");
        var people = new ArrayList<Optional<Who>>();
        people.add(Optional.empty());
        List.of(Who.values()).forEach(who -> people.add(Optional.of(who)));
        var browsers = new ArrayList<BareBrowser>();
        for (var who : people) {
            browsers.add(
                    who.map(each -> InstanceWorld.signedIn(instance, each)).orElseGet(() -> new BareBrowser(instance)));
        }
        ask(people, browsers, QUESTIONS / 20, SEED + 1, Duration.ofMinutes(1)); // what is made once is made
        statuses.clear();
        pages.set(0);
        var before = instance.liveHeap();
        var began = System.nanoTime();

        ask(people, browsers, QUESTIONS, SEED, Duration.ofSeconds(10));

        var seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
        var after = instance.liveHeap();
        var log = Files.readString(instance.log(), StandardCharsets.UTF_8);
        System.out.printf(
                "hostile: seed %d, %d sent in %d s, answered %s, %d pages opened, live heap %d kB before, %d kB after, log %d kB%n",
                SEED, QUESTIONS, seconds, statuses, pages.get(), before >> 10, after >> 10, log.length() >> 10);
        assertThat(faults).as("seed %d", SEED).isEmpty();
        assertThat(silent).as("left without an answer, seed %d", SEED).isEmpty();
        assertThat(hungUp()).as("told nothing, seed %d", SEED).isLessThan(QUESTIONS / 200 + 2);
        assertThat(unforeseen(log)).as("entries of the log, seed %d", SEED).isEmpty();
        assertThat(log).as("the log").doesNotContain(World.CANARY.values());
        assertThat(log.length() / QUESTIONS).as("bytes of the log for each").isLessThan(LOGGED);
        assertThat(after - before).as("growth of the live heap").isLessThan(MAY_GROW);
        goesOnAsEver(reader, officer);
        for (int i = 1; i < people.size(); i++) {
            assertThat(browsers.get(i).sends("GET", "/newsroom/" + World.OUT).status())
                    .as("%s is still signed in", people.get(i))
                    .isEqualTo(200);
        }
    }

    /** A server may hang up on what is no HTTP, and where it had not read all of that, its answer may be lost. */
    private int hungUp() {
        return statuses.values().stream()
                .mapToInt(answered -> answered.getOrDefault(0, 0))
                .sum();
    }

    /** On pages that were open all the time; where a word is hidden from the one, the other sees it. */
    private static void goesOnAsEver(VisitedPage reader, VisitedPage officer) {
        var hidden = World.canary(Language.ENGLISH);
        reader.navigates("newsroom/" + World.OUT + "?lang=en");
        assertThat(reader.words()).contains("The jetty").doesNotContain(hidden);
        reader.navigates("newsroom/" + World.UNTIL_NOON + "?lang=en");
        assertThat(reader.words()).doesNotContain(hidden);
        officer.navigates("desk/releases/" + World.UNTIL_NOON + "/en");
        assertThat(officer.words()).contains(hidden);
    }

    private void ask(
            List<Optional<Who>> people, List<BareBrowser> browsers, int questions, long seed, Duration patience)
            throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = IntStream.range(0, AT_ONCE)
                    .<Callable<Void>>mapToObj(thread -> () -> {
                        var random = new Random(seed * AT_ONCE + thread);
                        var attackers = new ArrayList<Attacker>();
                        for (int i = 0; i < people.size(); i++) {
                            attackers.add(
                                    new Attacker(people.get(i), browsers.get(i).cookies(), random));
                        }
                        try (var line = new OpenLine(port, patience)) {
                            for (int i = 0; i < questions / AT_ONCE; i++) {
                                attackers
                                        .get(random.nextInt(3) == 0 ? 0 : random.nextInt(attackers.size()))
                                        .asks(line);
                            }
                            for (int i = 0; i < SOCKETS / AT_ONCE; i++) {
                                attackers.get(random.nextInt(attackers.size())).shouts(patience);
                            }
                        }
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
    }

    /** One person in one thread, with a page of Vaadin's of one's own. */
    private final class Attacker {
        private final Optional<Who> who;
        private final String cookies;
        private final Odd odd;
        private final OddRequests requests;
        private Optional<OddMessages> page = Optional.empty();
        private int unheard;

        Attacker(Optional<Who> who, String cookies, Random random) {
            this.who = who;
            this.cookies = cookies;
            odd = new Odd(random);
            keys.add("none");
            requests = new OddRequests(odd, port, cookies.isEmpty() ? List.of("none") : List.copyOf(keys));
        }

        void asks(OpenLine line) {
            switch (odd.below(who.isPresent() ? 12 : 6)) {
                case 0, 1, 2 -> answered("requests", requests.request(cookies), line);
                case 3, 4, 5 -> answered("forms", requests.form(cookies), line);
                default -> messages(line);
            }
        }

        private void messages(OpenLine line) {
            if (page.isEmpty() || unheard > 20) {
                page = opened(line);
                unheard = 0;
            }
            if (page.isEmpty()) {
                return; // a message before it keeps the session busy
            }
            var open = page.get();
            var answer = answered("messages", open.message(), line);
            unheard = answer.body().contains("\"clientId\"") ? 0 : unheard + 1;
            open.heard(answer.body());
        }

        private Optional<OddMessages> opened(OpenLine line) {
            pages.incrementAndGet();
            var asked = "GET /?v-r=init&location=newsroom&query= HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: "
                    + cookies + "\r\n\r\n";
            line.close();
            var answer = line.asks(asked.getBytes(StandardCharsets.ISO_8859_1), false);
            if (answer.status() == -1) {
                silent.add(asked);
                return Optional.empty();
            }
            assertThat(answer.status())
                    .as("a page of %s: %s", who, answer.head())
                    .isEqualTo(200);
            var opened = new OddMessages(odd, requests, port, cookies, answer.body(), List.copyOf(keys));
            keys.add(opened.key());
            return Optional.of(opened);
        }

        private Answer answered(String kind, byte[] request, OpenLine line) {
            var isBroken = odd.once(50);
            var answer = line.asks(request, isBroken || !isWhole(request));
            synchronized (statuses) {
                statuses.computeIfAbsent(kind, any -> new TreeMap<>()).merge(answer.status(), 1, Integer::sum);
            }
            if (answer.status() == -1) {
                silent.add(new String(request, StandardCharsets.ISO_8859_1));
            }
            look(request, answer);
            return answer;
        }

        /** Whether the server sees where it ends, and nothing else in it; else nothing follows on this connection. */
        private boolean isWhole(byte[] request) {
            var parts = new String(request, StandardCharsets.ISO_8859_1).split("\r\n\r\n", 2);
            var length = LENGTH.matcher(parts[0]);
            return WHOLE.matcher(parts[0]).matches()
                    && (length.find() ? length.group(1).equals("" + parts[1].length()) : parts[1].isEmpty());
        }

        /** A first line without a version is HTTP/0.9, which is answered by the body alone (RFC 1945, 5). */
        private static boolean isSimple(byte[] request) {
            var first = new String(request, StandardCharsets.ISO_8859_1).lines().findFirst();
            return first.filter(line -> line.startsWith("GET ") && !line.contains("HTTP/"))
                    .isPresent();
        }

        private void look(byte[] request, Answer answer) {
            if (answer.status() >= 500 && answer.status() != 501 && answer.status() != 505) {
                fault("answered " + answer.status(), request, answer);
            }
            if (answer.status() == -2 && !isSimple(request)) {
                fault("answered what is no HTTP", request, answer);
            }
            if (INSIDE.stream().anyMatch(answer.body()::contains)) {
                fault("tells of the inside", request, answer);
            }
            if (who.filter(MAY_KNOW::contains).isEmpty()
                    && World.CANARY.values().stream()
                            .anyMatch(word -> answer.body().contains(word)
                                    || answer.head().contains(word))) {
                fault("tells a hidden word", request, answer);
            }
        }

        private void fault(String what, byte[] request, Answer answer) {
            faults.add(what + " to " + who + ":\n" + shown(new String(request, StandardCharsets.ISO_8859_1)) + "\n→ "
                    + shown(answer.head().lines().findFirst().orElse("") + answer.body()));
        }

        /** Sends frames to the push channel that are none. */
        void shouts(Duration patience) {
            if (page.isEmpty()) {
                return;
            }
            try (var line = new OpenLine(port, patience)) {
                var answer = line.asks(page.get().handshake(), false);
                look(page.get().handshake(), answer);
                if (answer.status() == 101) {
                    for (int i = 0; i < 5; i++) {
                        line.shouts(page.get().frame());
                    }
                }
            }
        }
    }

    private static String shown(String text) {
        return text.substring(0, Math.min(text.length(), 700)).replaceAll("[^\\x20-\\x7e\\n]", "·");
    }

    /** What the log holds that wants somebody's eye: every error and every trace. */
    private static List<String> unforeseen(String log) {
        return Pattern.compile("(?m)^(?=[0-9]{4}-[0-9]{2}-[0-9]{2}T)")
                .splitAsStream(log)
                .filter(entry -> entry.contains(" ERROR ") || entry.contains("\tat ") || entry.contains("OutOfMemory"))
                .map(HostileIT::shown)
                .toList();
    }
}
