package presscenter.mail;

import static org.awaitility.Awaitility.await;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;

/**
 * How many letters go through the queue in a second, to a mail server that answers at once; no test of the build's:
 * {@code ./mvnw test -Dtest=LettersPerSecond}.
 */
class LettersPerSecond {
    private static final int LETTERS = 2_000;

    @ParameterizedTest
    @EnumSource
    void how_many_go_out(Databases database) {
        try (var server = new ScriptedServer();
                var house = new MailHouse(database.fresh(), server.port())) {
            house.context.getBean(LetterQueue.class).stop();
            house.writesTo(IntStream.range(0, LETTERS)
                    .mapToObj(number -> "reader" + number)
                    .toArray(String[]::new));

            var began = System.nanoTime();
            house.context.getBean(LetterQueue.class).start();
            await().atMost(Duration.ofMinutes(10))
                    .until(() -> server.messageIds().size() >= LETTERS);

            var took = Duration.ofNanos(System.nanoTime() - began);
            System.out.printf(
                    Locale.ROOT,
                    "bench: %s, %d letters in %.1f s, %.0f a second, load of the machine %.1f%n",
                    database,
                    LETTERS,
                    took.toMillis() / 1000.0,
                    LETTERS * 1000.0 / took.toMillis(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
    }
}
