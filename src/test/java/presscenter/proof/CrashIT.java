package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.instance.Instance;
import presscenter.instance.InstanceSettings;
import presscenter.proof.Ledger.Verb;

/**
 * Whatever happens to the press center's process, its database or its disk while people write: what a page told them is
 * stored, nothing is half-made, and the audit trail is whole (S12 to S14). A line says with which seed; it replays what
 * is written and when the kill comes, not how the threads run beside each other.
 */
class CrashIT {
    private static final long SEED = Long.getLong("press.seed", 20_261_127L);
    private static final int ROUNDS = Integer.getInteger("press.crashes", 10);
    private static final int AT_ONE_TEXT = Math.min(1_000, 5 * ROUNDS);
    private static final Duration GONE = Duration.ofSeconds(10);
    private static final Instant MORNING = Instant.parse("2026-10-29T06:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(1);

    /** The kill comes after so many writes that were told at least, and so many more at most … */
    private static final int AT_LEAST = 8;

    private static final int MORE = 24;

    /** … and so long after the last of them at most: in the middle of whatever is going on then. */
    private static final int MICROSECONDS = 60_000;

    private static final Map<Databases, Instance> INSTANCES = new EnumMap<>(Databases.class);
    private static final Map<Databases, UUID> JOURNALISTS = new EnumMap<>(Databases.class);
    private static final Gate GATE = Gate.to(Databases.POSTGRESQL.fresh());

    @BeforeAll
    static void both_are_there() {
        INSTANCES.put(Databases.H2, InstanceSettings.named("crash-h2", MORNING).start());
        INSTANCES.put(
                Databases.POSTGRESQL,
                InstanceSettings.named("crash-postgresql", MORNING)
                        .on(GATE.address())
                        .start());
        INSTANCES.forEach((database, instance) -> JOURNALISTS.put(database, Writers.areGiven(instance)));
    }

    @AfterAll
    static void they_stop() {
        INSTANCES.values().forEach(Instance::close);
        GATE.close();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_confirmed_is_there_after_a_kill_and_nothing_is_half_made(Databases database) throws Exception {
        var began = System.nanoTime();
        var instance = on(database);
        var random = new Random(SEED + database.name().length());
        var ledger = new Ledger();
        var lost = new TreeSet<String>();
        var half = new TreeSet<String>();
        var broken = new ArrayList<String>();
        var confirmed = new EnumMap<Verb, Integer>(Verb.class);
        for (var round = 1; round <= ROUNDS; round++) {
            killedWhileWriting(instance, ledger, random);
            Aftermath.objectionToTheTrail(instance).ifPresent(broken::add);
            instance.startsAgain();
            var aftermath = new Aftermath(instance);
            lost.addAll(aftermath.lost(ledger, Objects.requireNonNull(JOURNALISTS.get(database))));
            half.addAll(aftermath.halfMade());
        }
        ledger.told().forEach(deed -> confirmed.merge(deed.verb(), 1, Integer::sum));
        System.out.printf(
                Locale.ROOT,
                "crash: %s, seed %d, %d rounds, confirmed %s, %d lost, %d half-made, %d chains broken, %d s%n",
                database,
                SEED,
                ROUNDS,
                confirmed,
                lost.size(),
                half.size(),
                broken.size(),
                seconds(began));
        assertThat(confirmed).containsKeys(Verb.BEGUN, Verb.SAVED, Verb.SUBMITTED, Verb.APPROVED);
        assertThat(lost).isEmpty();
        assertThat(half).isEmpty();
        assertThat(broken).isEmpty();
    }

    private static void killedWhileWriting(Instance instance, Ledger ledger, Random random) throws Exception {
        ledger.wants(AT_LEAST + random.nextInt(MORE));
        var afterwards = random.nextInt(MICROSECONDS);
        try (var writers = new Writers(instance, ledger, random.nextLong());
                var clock = Executors.newSingleThreadScheduledExecutor()) {
            writers.begin();
            while (!ledger.isEnough(SOON)) {
                writers.requireAlive();
            }
            Runnable kill = () -> {
                writers.expectDeath();
                instance.dies();
            };
            clock.schedule(kill, afterwards, TimeUnit.MICROSECONDS).get();
            writers.awaitEnd();
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_two_officers_at_one_text_one_saves_and_the_other_keeps_a_copy_and_sees_both(Databases database)
            throws Exception {
        var began = System.nanoTime();
        var saved = new TwoAtOneText(on(database)).race(AT_ONE_TEXT);
        System.out.printf(
                Locale.ROOT,
                "crash: %s, two officers saved at one text %d times at once: %s, %d s%n",
                database,
                AT_ONE_TEXT,
                saved,
                seconds(began));
    }

    @Test
    void while_the_database_is_gone_pages_say_so_and_keep_the_words_and_go_on_when_it_is_back() {
        var began = System.nanoTime();
        var seen = new Outage(on(Databases.POSTGRESQL)).ofTheDatabase(GATE, GONE);
        System.out.printf(Locale.ROOT, "crash: POSTGRESQL gone, %s, %d s%n", seen, seconds(began));
    }

    @Test
    void while_the_disk_is_full_nothing_confirmed_is_lost_and_it_goes_on_when_there_is_room() throws IOException {
        var began = System.nanoTime();
        var seen = new Outage(on(Databases.H2)).ofTheDisk();
        System.out.printf(Locale.ROOT, "crash: H2 on a full disk, %s, %d s%n", seen, seconds(began));
        assertThat(new Aftermath(on(Databases.H2)).halfMade()).isEmpty();
    }

    private static Instance on(Databases database) {
        return Objects.requireNonNull(INSTANCES.get(database));
    }

    private static long seconds(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds();
    }
}
