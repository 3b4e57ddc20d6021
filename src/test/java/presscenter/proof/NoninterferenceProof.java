package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import presscenter.instance.Instance;
import presscenter.instance.InstanceSettings;
import presscenter.proof.ProofHouse.Who;

/**
 * Two press centers that differ only in what is hidden answer whoever may not know of it alike, byte for byte and
 * component for component (E7). A pair is one hidden difference, one person, and a sample of questions; after each
 * difference the other world is given the next one. The seed is printed and replays all of it.
 */
class NoninterferenceProof {
    private static final long SEED = Long.getLong("press.seed", 20_261_029L);
    private static final int PAIRS = Integer.getInteger("press.pairs", 300);
    private static final int THREADS = 3;
    private static final int REQUESTS = 57;
    private static final int PAGES = 3;
    /** Of what all of them may not know; the embargo reader until the first difference that is for embargo readers. */
    private static final List<Optional<Who>> WHO = List.of(
            Optional.empty(),
            Optional.of(Who.JOURNALIST),
            Optional.of(Who.TRANSLATOR),
            Optional.of(Who.ACCREDITOR),
            Optional.of(Who.ADMINISTRATOR),
            Optional.of(Who.EMBARGO_READER));

    private static final Pattern PORT = Pattern.compile("localhost:[0-9]+");
    private static final Pattern ALLOW = Pattern.compile("Allow: ([A-Z]+(?:, ?[A-Z]+)*), ");
    private static final Pattern LINK = Pattern.compile("<link ([^>]*data-id=[^>]*)>");

    private static Instance one;
    private static Instance other;
    private static InstanceWorld people;

    private final Queue<String> differences = new ConcurrentLinkedQueue<>();
    private final Set<String> addresses = new ConcurrentSkipListSet<>();
    private final Set<Integer> variants = new ConcurrentSkipListSet<>();
    private final Set<String> methods = new ConcurrentSkipListSet<>();
    private final AtomicInteger compared = new AtomicInteger();
    private final AtomicInteger canaries = new AtomicInteger();

    @BeforeAll
    static void two_worlds_are_there() {
        one = InstanceSettings.named("one-world", World.MORNING)
                .standing()
                .forLong()
                .start();
        other = InstanceSettings.named("another-world", World.MORNING)
                .standing()
                .forLong()
                .start();
        people = InstanceWorld.withNothingHidden(one);
        InstanceWorld.withNothingHidden(other);
    }

    @AfterAll
    static void they_stop() {
        one.close();
        other.close();
    }

    @Test
    void whoever_may_not_know_of_what_is_hidden_gets_the_same_answers_with_it_and_without_it() throws Exception {
        var began = System.nanoTime();
        var persons = new ArrayList<>(WHO.stream().map(Twins::new).toList());
        var pairs = 0;
        var left = new ArrayDeque<>(List.of(Difference.values()));
        while (!left.isEmpty()) {
            var swapped = left.size() % 2 == 1; // the worlds change places
            var share = left.size();
            var difference = left.removeFirst();
            difference.between(swapped ? other : one, swapped ? one : other, people);
            if (difference.isSeenByTheCleared()) {
                persons.removeIf(twins -> twins.who.equals(Optional.of(Who.EMBARGO_READER)));
            }
            var each = Math.ceilDiv(PAIRS - pairs, share * persons.size());
            pairs += each * persons.size();
            allAtOnce(persons, twins -> {
                for (int pair = 0; pair < each; pair++) {
                    compares(difference + " " + twins, twins);
                }
            });
        }
        persons.forEach(Twins::areStillThere);

        System.out.printf(
                "proof: seed %d, %d pairs, %d answers compared, %d differences, %d canaries, %d s%n",
                SEED,
                pairs,
                compared.get(),
                differences.size(),
                canaries.get(),
                Duration.ofNanos(System.nanoTime() - began).toSeconds());
        assertThat(differences).isEmpty();
        assertThat(canaries).hasValue(0);
        assertThat(addresses).isEqualTo(Questions.addresses());
        assertThat(variants).containsAll(Questions.variants());
        assertThat(methods).isEqualTo(Questions.methods());
    }

    /** Each in a thread of its own, and nobody goes on before all have come. */
    private static void allAtOnce(List<Twins> persons, Consumer<Twins> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var done : persons.stream()
                    .map(twins -> threads.submit(() -> work.accept(twins)))
                    .toList()) {
                done.get();
            }
        }
    }

    private void compares(String pair, Twins twins) {
        for (int each = 0; each < REQUESTS; each++) {
            var question = twins.questions.next();
            addresses.add(question.address());
            variants.add(question.variant());
            methods.add(question.method());
            compares(
                    pair + ": " + question,
                    question.asks(twins.here).toString(),
                    question.asks(twins.there).toString());
        }
        for (int each = 0; each < PAGES && twins.who.isPresent(); each++) {
            var address = twins.nextPage();
            compares(
                    pair + ": page " + address,
                    BarePage.opened(twins.here, address).received(),
                    BarePage.opened(twins.there, address).received());
        }
    }

    private void compares(String what, String answeredHere, String answeredThere) {
        var here = inOrder(answeredHere);
        var there = inOrder(answeredThere);
        compared.incrementAndGet();
        if (World.CANARY.values().stream().anyMatch(canary -> here.contains(canary) || there.contains(canary))) {
            canaries.incrementAndGet();
            differences.add(what + " has a canary");
        }
        if (!here.equals(there)) {
            differences.add(what + " → " + firstDifference(here, there));
        }
    }

    /**
     * What the frameworks write from sets and maps, whose order each JVM chooses when it starts: the attributes of a
     * style sheet, the methods of an address. And the port, of which each world has its own.
     */
    private static String inOrder(String answer) {
        var links = sorted(LINK, " ", "<link %s>", answer);
        var methods = sorted(ALLOW, ", ?", "Allow: %s, ", links);
        return PORT.matcher(methods).replaceAll("localhost");
    }

    private static String sorted(Pattern list, String between, String whole, String answer) {
        return list.matcher(answer)
                .replaceAll(found -> Matcher.quoteReplacement(whole.formatted(
                        Arrays.stream(found.group(1).split(between)).sorted().collect(Collectors.joining(" ")))));
    }

    private static String firstDifference(String here, String there) {
        var at = IntStream.range(0, Math.min(here.length(), there.length()))
                .filter(each -> here.charAt(each) != there.charAt(each))
                .findFirst()
                .orElse(Math.min(here.length(), there.length()));
        return around(here, at) + " | " + around(there, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 80));
    }

    /** One and the same person in both worlds, who asks both the same in the same order. */
    private static final class Twins {
        private final Optional<Who> who;
        private final Random random;
        private final Questions questions;
        private final BareBrowser here;
        private final BareBrowser there;
        private final List<String> pages = new ArrayList<>();

        Twins(Optional<Who> who) {
            this.who = who;
            var seed = SEED + WHO.indexOf(who);
            random = new Random(seed);
            questions = new Questions(seed);
            here = who.map(known -> InstanceWorld.signedIn(one, known)).orElseGet(() -> new BareBrowser(one));
            there = who.map(known -> InstanceWorld.signedIn(other, known)).orElseGet(() -> new BareBrowser(other));
        }

        @Override
        public String toString() {
            return who.map(Enum::name).orElse("nobody");
        }

        /** Nothing that was asked has ended the session: otherwise all of it was asked by nobody. */
        void areStillThere() {
            var status = who.isPresent() ? 200 : 302;
            assertThat(here.sends("GET", "/newsroom/" + World.OUT).status()).isEqualTo(status);
            assertThat(there.sends("GET", "/newsroom/" + World.OUT).status()).isEqualTo(status);
        }

        String nextPage() {
            if (pages.isEmpty()) {
                pages.addAll(Questions.pages(random));
            }
            return pages.removeLast();
        }
    }
}
