package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import presscenter.instance.Instance;
import presscenter.instance.InstanceSettings;
import presscenter.proof.ProofHouse.Who;

/**
 * Two press centers that differ only in what is hidden answer whoever may not know of it alike, byte for byte and
 * component for component (E7). A pair is one hidden difference, one person, and a sample of questions; after each
 * difference the other world is given the next one. The seed is printed and replays all of it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class) // first what hides, then what is asked of it
class NoninterferenceIT {
    private static final long SEED = Long.getLong("press.seed", 20_261_029L);
    private static final int PAIRS = Integer.getInteger("press.pairs", 300);
    private static final String DATABASE = System.getProperty("press.database", "h2");
    private static final int THREADS = 3;
    private static final int REQUESTS = 60;
    private static final int PAGES = 3;
    private static final int SAMPLES = 2_000;
    private static final double TOLD_APART = 0.55;

    /** Of what all of them may not know; the embargo reader until the first difference that is for embargo readers. */
    private static final List<Optional<Who>> WHO = List.of(
            Optional.empty(),
            Optional.of(Who.JOURNALIST),
            Optional.of(Who.TRANSLATOR),
            Optional.of(Who.ACCREDITOR),
            Optional.of(Who.ADMINISTRATOR),
            Optional.of(Who.EMBARGO_READER));

    private static Instance one;
    private static Instance other;
    private static InstanceWorld people;
    /** Numbers that are hidden in the one world. */
    private static final List<String> hidden = new ArrayList<>();

    private final Compared compared = new Compared();
    private final Set<String> addresses = new ConcurrentSkipListSet<>();
    private final Set<Integer> variants = new ConcurrentSkipListSet<>();
    private final Set<String> methods = new ConcurrentSkipListSet<>();

    @BeforeAll
    static void two_worlds_are_there() {
        one = world("one-world").start();
        other = world("another-world").start();
        people = InstanceWorld.withNothingHidden(one);
        InstanceWorld.withNothingHidden(other);
    }

    static InstanceSettings world(String name) {
        var world = InstanceSettings.named(name, World.MORNING).standing().forLong();
        return DATABASE.equals("postgresql") ? world.onPostgreSql() : world;
    }

    @AfterAll
    static void they_stop() {
        one.close();
        other.close();
    }

    @Test
    @Order(1)
    void whoever_may_not_know_of_what_is_hidden_gets_the_same_answers_with_it_and_without_it() throws Exception {
        var began = System.nanoTime();
        var everybody = WHO.stream()
                .map(who -> new Twins(who, one, other, SEED + WHO.indexOf(who)))
                .toList();
        var persons = new ArrayList<>(everybody);
        var pairs = 0;
        var left = new ArrayDeque<>(List.of(Difference.values()));
        while (!left.isEmpty()) {
            var swapped = left.size() % 2 == 1; // the worlds change places
            var share = left.size();
            var difference = left.removeFirst();
            difference.between(swapped ? other : one, swapped ? one : other, people);
            if (!swapped) {
                difference.number().map(Object::toString).ifPresent(hidden::add);
            }
            if (difference.isSeenByTheCleared()) {
                persons.removeIf(twins -> twins.are(Who.EMBARGO_READER));
            }
            var each = Math.ceilDiv(PAIRS - pairs, share * persons.size());
            pairs += each * persons.size();
            allAtOnce(persons, twins -> {
                for (int pair = 0; pair < each; pair++) {
                    compares(difference + " " + twins, twins);
                }
            });
        }
        everybody.forEach(Twins::areStillThere);

        System.out.printf(
                "proof: %s, seed %d, %d pairs, %d answers compared, %d differences, %d canaries, %d s%n",
                DATABASE,
                SEED,
                pairs,
                compared.count(),
                compared.differences().size(),
                compared.canaries(),
                Duration.ofNanos(System.nanoTime() - began).toSeconds());
        assertThat(compared.differences()).isEmpty();
        assertThat(compared.canaries()).isZero();
        assertThat(addresses).isEqualTo(Questions.addresses());
        assertThat(variants).containsAll(Questions.variants());
        assertThat(methods).isEqualTo(Questions.methods());
    }

    @Test
    @Order(2)
    void how_long_an_answer_takes_does_not_tell_whether_a_number_is_hidden_or_none() {
        assertThat(hidden).isNotEmpty();
        var random = new Random(SEED);
        // As many as there are hidden ones: what is asked for again is found sooner in whatever cache, hidden or not.
        var none = hidden.stream().map(_ -> Questions.anyNumber(random)).toList();
        var reader = InstanceWorld.signedIn(one, Who.JOURNALIST);
        var page = InstanceWorld.visits(one, Who.JOURNALIST).opens("newsroom");
        var answers = Times.of(
                SAMPLES,
                each -> reader.sends("GET", "/newsroom/" + hidden.get(each % hidden.size())),
                each -> reader.sends("GET", "/newsroom/" + none.get(each % none.size())));
        var views = Times.of(
                SAMPLES,
                each -> page.navigates("newsroom/" + hidden.get(each % hidden.size())),
                each -> page.navigates("newsroom/" + none.get(each % none.size())));
        System.out.printf(
                "proof: hidden or none told apart by time: answers %.3f (%s), pages %.3f (%s), of 2 x %d each%n",
                answers.area(), answers.medians(), views.area(), views.medians(), SAMPLES);
        assertThat(answers.area()).isLessThanOrEqualTo(TOLD_APART);
        assertThat(views.area()).isLessThanOrEqualTo(TOLD_APART);
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
        var left = REQUESTS;
        for (int page = 0; page < PAGES && twins.haveAccounts(); page++) {
            left -= twins.open(pair, compared);
        }
        for (; left > 0; left--) {
            var question = twins.ask(pair, compared);
            addresses.add(question.address());
            variants.add(question.variant());
            methods.add(question.method());
        }
    }
}
