package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import presscenter.instance.Instance;
import presscenter.instance.InstanceSettings;
import presscenter.instance.inside.Given;
import presscenter.instance.inside.Prepared;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.role.Role;
import presscenter.security.Outlet;
import presscenter.security.Preferences;
import presscenter.security.Scheme;

/**
 * Rights that end count on every open page within five seconds, each of two hundred times: half of the readers are
 * suspended, half lose their accreditation, one after the other, while all of them have the list open (S6, E31).
 */
class RightsEndIT {
    private static final int TRIALS = 200;
    private static final Duration WITHIN = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PASSWORD = "a heron stands in the reeds";
    private static final Instant MORNING = Instant.parse("2026-10-29T06:00:00Z");

    private static Instance instance;
    private static Prepared people;

    @BeforeAll
    static void it_is_there() {
        instance = InstanceSettings.named("rights-end", MORNING).start();
        people = instance.given(new Given.Accounts(
                PASSWORD,
                IntStream.range(0, TRIALS).mapToObj(RightsEndIT::reader).toList()));
    }

    @AfterAll
    static void it_stops() {
        instance.close();
    }

    @Test
    void each_of_two_hundred_open_pages_ends_within_five_seconds() throws Exception {
        var readers = open();
        var times = new ArrayList<Long>();
        for (int each = 0; each < TRIALS; each++) {
            var person = people.id(username(each));
            var began = System.nanoTime();
            instance.given(each % 2 == 0 ? new Given.Suspension(person) : new Given.End(person));
            readers.get(each).ended().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            times.add(System.nanoTime() - began);
            assertThat(readers.get(each).visitor().asks("/newsroom").statusCode())
                    .isEqualTo(302);
        }
        Collections.sort(times);
        var inTime = times.stream().filter(each -> each <= WITHIN.toNanos()).count();
        System.out.printf(
                "proof: rights that ended reached an open page within 5 s in %d of %d trials; median %d ms, p99 %d ms, longest %d ms%n",
                inTime,
                TRIALS,
                millis(times.get(TRIALS / 2)),
                millis(times.get(TRIALS * 99 / 100)),
                millis(times.getLast()));
        assertThat(inTime).isEqualTo(TRIALS);
        readers.forEach(reader -> reader.page().close());
    }

    /** Somebody with the list open, and when the page was told that it is over. */
    private record Reading(Visitor visitor, VisitedPage page, CompletableFuture<String> ended) {}

    private static List<Reading> open() throws Exception {
        var readers = new ArrayList<Reading>();
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, TRIALS)
                    .mapToObj(each -> (Callable<Reading>) () -> comes(each))
                    .toList();
            for (var reader : visitors.invokeAll(all)) {
                readers.add(reader.get());
            }
        }
        return readers;
    }

    private static Reading comes(int each) {
        var visitor = new Visitor(instance.address()).signsIn(username(each), PASSWORD);
        var page = visitor.opensLightly("newsroom").listens();
        var ended = new CompletableFuture<String>();
        page.hears(message -> {
            if (message.contains("ended=")) {
                ended.complete(message);
            }
        });
        return new Reading(visitor, page, ended);
    }

    private static Given.Account reader(int each) {
        return new Given.Account(
                username(each),
                "Reader " + each,
                Set.of(Role.JOURNALIST),
                Optional.of(new Outlet("primer", Localized.of("Прыклад", "Пример", "Primer"), false)),
                new Preferences(
                        Language.ENGLISH, List.of(Language.ENGLISH), ZoneId.of("Europe/Minsk"), Scheme.SYSTEM, false));
    }

    private static String username(int each) {
        return "reader" + each + "@rights.example";
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
