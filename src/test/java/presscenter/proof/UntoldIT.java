package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import presscenter.instance.Instance;
import presscenter.mail.ScriptedServer;
import presscenter.proof.ProofHouse.Who;
import presscenter.role.Role;

/**
 * Two press centers that differ only in what they know of somebody answer everybody else alike, byte for byte (E7 for
 * accreditation's data), and take as long (A4, S2). One's own application was decided by another officer in each.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UntoldIT {
    private static final long SEED = Long.getLong("press.seed", 20_261_128L);
    private static final int THREADS = 3;
    private static final int EACH = 500;
    private static final int AT_ONCE = 50;
    private static final int TRIES = 5;
    private static final double MOST_APART = 0.05;

    private static final ScriptedServer MAIL = new ScriptedServer();
    private static Instance one;
    private static Instance other;
    private static InstanceWorld people;

    @BeforeAll
    static void two_worlds_are_there() {
        one = world("one-that-knows");
        other = world("another-that-does-not");
        people = InstanceWorld.withNothingHidden(one);
        Onlooker.apply(one, people.id(Who.ACCREDITOR));
        anotherOfficer(one);
        InstanceWorld.withNothingHidden(other);
        Onlooker.apply(other, anotherOfficer(other));
    }

    private static Instance world(String name) {
        var world = NoninterferenceIT.world(name)
                .with("spring.mail.host=127.0.0.1")
                .with("spring.mail.port=" + MAIL.port())
                .with("press.mail.from=desk@press.example")
                .start();
        PressCorps.mayApply(world);
        return world;
    }

    private static UUID anotherOfficer(Instance world) {
        return InstanceWorld.opens(world, "another@proof.example", "Another Officer", Role.ACCREDITATION_OFFICER);
    }

    @AfterAll
    static void they_stop() {
        one.close();
        other.close();
        MAIL.close();
    }

    @Test
    @Order(1)
    void nobody_is_told_what_the_press_center_knows_of_somebody_else() throws Exception {
        var began = System.nanoTime();
        var compared = new Compared();
        var all = List.of(Onlooker.values());
        var everybody = all.stream()
                .map(onlooker -> new Onlookers(onlooker, one, other, SEED + all.indexOf(onlooker)))
                .toList();
        var onlookers = new ArrayList<>(everybody);
        var pairs = 0;
        for (var untold : Untold.values()) {
            if (untold.isKnownAtTheDesk()) {
                onlookers.removeIf(each -> each.who().isAtTheDesk());
            }
            var number = untold.isGiven(one, people);
            pairs += onlookers.size();
            try (var threads = Executors.newFixedThreadPool(THREADS)) {
                for (var done : onlookers.stream()
                        .map(each -> threads.submit(() -> each.ask(untold, number, compared)))
                        .toList()) {
                    done.get();
                }
            }
        }
        everybody.forEach(Onlookers::areStillThere);
        System.out.printf(
                "proof: of people, seed %d, %d pairs, %d answers compared, %d differences, %d canaries, %d s%n",
                SEED,
                pairs,
                compared.count(),
                compared.differences().size(),
                compared.canaries(),
                Duration.ofNanos(System.nanoTime() - began).toSeconds());
        assertThat(compared.differences()).isEmpty();
        assertThat(compared.canaries()).isZero();
    }

    @Test
    @Order(2)
    void how_long_an_answer_takes_does_not_tell_whether_an_address_has_an_application() {
        var known = addresses("known");
        var unknown = addresses("other");
        for (int from = 0; from < EACH; from += AT_ONCE) {
            PressCorps.gives(
                    one,
                    known.subList(from, from + AT_ONCE).stream()
                            .map(address -> PressCorps.begun(address, "Vera Kastel", address))
                            .toList());
        }
        var finder = new Finder(new BareBrowser(one));
        finder.inTurns(addresses("nobody"), addresses("noboby")); // it gets going
        var apart = 1.0;
        for (int tried = 1; tried <= TRIES && apart >= MOST_APART; tried++) { // others use the machine, too
            one.standsAt(World.MORNING.plus(Duration.ofHours(2L * tried))); // and nobody has asked for an hour
            var times = finder.inTurns(known, unknown);
            apart = times.apart();
            System.out.printf(
                    "proof: asking for a link over the wire, medians of %d, known and unknown: %s%n",
                    EACH, times.medians());
        }
        assertThat(apart).isLessThan(MOST_APART);
    }

    /** Asks for links to the applications of addresses, and wants to hear the same of each. */
    private static final class Finder {
        private static final String FIND = "/accreditation/find";

        private final BareBrowser browser;
        private final String token;

        Finder(BareBrowser browser) {
            this.browser = browser;
            token = browser.token(FIND);
        }

        Times inTurns(List<String> some, List<String> others) {
            var told = new String[2][EACH];
            var times = Times.of(
                    EACH, each -> told[0][each] = told(some.get(each)), each -> told[1][each] = told(others.get(each)));
            assertThat(told[0]).isEqualTo(told[1]);
            return times;
        }

        private String told(String address) {
            var answer = browser.sends(FIND, Map.of("csrf", token, "address", address));
            return answer.masked(address).toString();
        }
    }

    private static List<String> addresses(String kind) {
        return IntStream.range(0, EACH)
                .mapToObj("%s%%03d@untold.example".formatted(kind)::formatted)
                .toList();
    }
}
