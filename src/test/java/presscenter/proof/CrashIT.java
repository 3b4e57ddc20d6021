package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import presscenter.Databases;
import presscenter.instance.Instance;
import presscenter.instance.InstanceSettings;
import presscenter.mail.ScriptedServer;
import presscenter.proof.Ledger.Verb;

/**
 * Whatever happens to the press center's process, its database or its disk while people write, apply and decide: what a
 * page told them is stored, nothing is half-made, no letter is lost, and the audit trail is whole (S12 to S14). A line
 * says with which seed; it replays what is written and when the kill comes, not how the threads run beside each other.
 */
class CrashIT {
    private static final long SEED = Long.getLong("press.seed", 20_261_127L);
    private static final int ROUNDS = Integer.getInteger("press.crashes", 10);
    private static final String ON = System.getProperty("press.crashes.on", "both");
    private static final int AT_ONE_TEXT = Math.min(1_000, 5 * ROUNDS);
    private static final Duration GONE = Duration.ofSeconds(10);
    private static final Instant MORNING = Instant.parse("2026-10-29T06:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(1);

    /** The kill comes after so many writes and decisions that were told at least, and so many more at most … */
    private static final int AT_LEAST = 8;

    private static final int MORE = 24;

    private static final int DECISIONS = 1;

    private static final int DECISIONS_MORE = 4;

    /** … and so long after the last of them at most: in the middle of whatever is going on then. */
    private static final int MICROSECONDS = 60_000;

    /** As long as another node takes to find that one is dead, so that nobody waits for it. */
    private static final Duration LONGER = Duration.ofSeconds(30);

    private static final Duration SENT_WITHIN = Duration.ofSeconds(60);
    private static final int WAITING = 6;

    /** A long run that is stopped has told so far. */
    private static final int ROUNDS_UNTOLD = 10;

    private static final Map<Databases, Instance> INSTANCES = new EnumMap<>(Databases.class);
    private static final Map<Databases, UUID> JOURNALISTS = new EnumMap<>(Databases.class);
    private static final Map<Databases, ScriptedServer> MAIL_SERVERS = new EnumMap<>(Databases.class);
    private static final Gate GATE = Gate.to(Databases.POSTGRESQL.fresh());

    @BeforeAll
    static void both_are_there() {
        for (var database : Databases.values()) {
            var mailServer = new ScriptedServer();
            MAIL_SERVERS.put(database, mailServer);
            var settings = InstanceSettings.named("crash-" + database.name().toLowerCase(Locale.ROOT), MORNING)
                    .with("spring.mail.host=127.0.0.1")
                    .with("spring.mail.port=" + mailServer.port())
                    .with("press.mail.from=desk@press.example");
            var instance = (database == Databases.POSTGRESQL ? settings.on(GATE.address()) : settings).start();
            INSTANCES.put(database, instance);
            JOURNALISTS.put(database, Writers.areGiven(instance));
            Applicant.mayApply(instance);
        }
    }

    @AfterAll
    static void they_stop() {
        INSTANCES.values().forEach(Instance::close);
        MAIL_SERVERS.values().forEach(ScriptedServer::close);
        GATE.close();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void what_was_confirmed_is_there_after_a_kill_and_nothing_is_half_made(Databases database) throws Exception {
        var began = System.nanoTime();
        var instance = on(database);
        var random = new Random(SEED + database.name().length());
        var toll = new Toll();
        var journalist = Objects.requireNonNull(JOURNALISTS.get(database));
        var mailServer = mailServer(database);
        var taken = mailServer.messageIds();
        var twiceBefore = AppliedAftermath.twice(taken);
        var inHand = 0;
        for (var round = 1; round <= ROUNDS; round++) {
            inHand += killedWhileWriting(instance, toll, mailServer, random);
            toll.looksAtTheTrail(instance);
            instance.startsAgain(LONGER);
            awaitNoLetterWaits(instance);
            toll.compares(instance, journalist, taken, round == ROUNDS);
            var twice = AppliedAftermath.twice(taken) - twiceBefore;
            assertThat(twice).as("letters that came twice").isBetween((long) inHand, (long) round);
            if (round % ROUNDS_UNTOLD == 0 || round == ROUNDS) {
                System.out.printf(
                        Locale.ROOT,
                        "crash: %s, seed %d, %d of %d rounds, %s, %d twice, %d s%n",
                        database,
                        SEED,
                        round,
                        ROUNDS,
                        toll,
                        twice,
                        seconds(began));
            }
        }
        assertThat(toll.confirmed()).containsKeys(Verb.BEGUN, Verb.SAVED, Verb.SUBMITTED, Verb.APPROVED);
        assertThat(toll.ofApplicants()).containsKeys(Applied.Verb.UPLOADED, Applied.Verb.HANDED_IN);
        assertThat(toll.decisions()).containsKey(Decided.Verb.APPROVED);
        assertThat(toll.lost()).isEmpty();
        assertThat(toll.half()).isEmpty();
        assertThat(toll.broken()).isEmpty();
    }

    /** Both, unless one is asked for. */
    static Stream<Databases> asked() {
        return ON.equals("both")
                ? Stream.of(Databases.values())
                : Stream.of(Databases.valueOf(ON.toUpperCase(Locale.ROOT)));
    }

    private static void awaitNoLetterWaits(Instance instance) {
        Awaitility.await()
                .atMost(SENT_WITHIN)
                .until(() ->
                        instance.told("select task_instance from mail_queue").isEmpty());
    }

    /** How many letters, one or none, the mail server had taken for certain without a chance to say so. */
    private static int killedWhileWriting(Instance instance, Toll toll, ScriptedServer mailServer, Random random)
            throws Exception {
        var inHand = random.nextInt(2);
        toll.ledger().wants(AT_LEAST + random.nextInt(MORE));
        toll.decided().wants(DECISIONS + random.nextInt(DECISIONS_MORE));
        var afterwards = random.nextInt(MICROSECONDS);
        try (var writers = new Writers(instance, toll, random.nextLong());
                var clock = Executors.newSingleThreadScheduledExecutor()) {
            writers.begin();
            while (!toll.ledger().isEnough(SOON) || !toll.decided().isEnough(SOON)) {
                writers.requireAlive();
            }
            if (inHand > 0) {
                mailServer.saysNothing();
                Awaitility.await().atMost(SENT_WITHIN).until(mailServer::holdsOne);
            }
            Runnable kill = () -> {
                writers.expectDeath();
                instance.dies();
            };
            clock.schedule(kill, afterwards, TimeUnit.MICROSECONDS).get();
            writers.awaitEnd();
        } finally {
            mailServer.speaksAgain();
        }
        return inHand;
    }

    @ParameterizedTest
    @MethodSource("asked")
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
    void while_the_database_is_gone_pages_say_so_and_keep_the_words_letters_wait_and_all_goes_on_when_it_is_back() {
        var began = System.nanoTime();
        var instance = on(Databases.POSTGRESQL);
        var mailServer = mailServer(Databases.POSTGRESQL);
        var before = AppliedAftermath.twice(mailServer.messageIds());
        var taken = mailServer.messageIds().size();
        var outage = new Outage(instance);
        mailServer.saysNothing();
        var applicant = new Applicant(instance, new Applied(), new Random(SEED));
        for (var left = WAITING; left > 0; left--) {
            applicant.begins();
        }
        Awaitility.await().until(mailServer::holdsOne);

        var seen = outage.ofTheDatabase(GATE, GONE, mailServer::speaksAgain);
        instance.runsFrom(instance.now().plus(LONGER));
        awaitNoLetterWaits(instance);

        var twice = AppliedAftermath.twice(mailServer.messageIds()) - before;
        System.out.printf(
                Locale.ROOT,
                "crash: POSTGRESQL gone, %s, while %d letters wait: all sent, %d of them twice, %d s%n",
                seen,
                WAITING,
                twice,
                seconds(began));
        assertThat(new AppliedAftermath(instance).lostLetters(mailServer.messageIds()))
                .isEmpty();
        assertThat(twice).isLessThanOrEqualTo(1);
        assertThat(mailServer.messageIds()).hasSize(taken + WAITING + (int) twice);
    }

    @Test
    void while_the_disk_is_full_nothing_confirmed_is_lost_and_it_goes_on_when_there_is_room() throws IOException {
        var began = System.nanoTime();
        var seen = new Outage(on(Databases.H2)).ofTheDisk();
        System.out.printf(Locale.ROOT, "crash: H2 on a full disk, %s, %d s%n", seen, seconds(began));
        assertThat(new Aftermath(on(Databases.H2)).halfMade()).isEmpty();
    }

    private static ScriptedServer mailServer(Databases database) {
        return Objects.requireNonNull(MAIL_SERVERS.get(database));
    }

    private static Instance on(Databases database) {
        return Objects.requireNonNull(INSTANCES.get(database));
    }

    private static long seconds(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds();
    }
}
