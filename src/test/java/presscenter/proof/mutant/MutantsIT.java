package presscenter.proof.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.junit.jupiter.api.Test;

/**
 * Planted leaks are caught, each by its named test (E8). In CI some of them, chosen by what the product is at the time;
 * by {@code ./press prove --mutants} all.
 */
class MutantsIT {
    private static final String ALL = "all";
    private static final Path FOLDER = Path.of("target", "mutants");
    private static final int MINUTES = 20;

    @Test
    void every_planted_leak_is_caught_by_its_named_test() throws Exception {
        var planted = chosen(System.getProperty("press.mutants", "8"));
        var began = System.nanoTime();
        var verdicts = verdicts(planted);
        verdicts.forEach(verdict -> System.out.println("mutant: " + told(verdict)));
        var caught = verdicts.stream()
                .filter(verdict -> verdict.kind() == Verdict.Kind.CAUGHT)
                .count();
        System.out.printf(
                "mutants: %d planted of %d, %d caught, %d s%n",
                planted.size(), Mutants.ALL.size(), caught, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));

        assertThat(verdicts).extracting(Verdict::mutant).containsExactlyInAnyOrderElementsOf(planted);
        assertThat(verdicts.stream().filter(verdict -> verdict.kind() != Verdict.Kind.CAUGHT))
                .extracting(MutantsIT::told)
                .isEmpty();
    }

    private static String told(Verdict verdict) {
        var mutant = Mutants.ALL.get(verdict.mutant());
        return "%s: %s (%s, %.1f s)%s"
                .formatted(
                        verdict.kind(),
                        mutant.leak(),
                        mutant.test(),
                        verdict.millis() / 1000.0,
                        verdict.kind() == Verdict.Kind.CAUGHT ? "" : " " + verdict.said());
    }

    /** Those of one test class are neighbours: what it starts is started once. */
    private static List<Integer> chosen(String howMany) throws IOException {
        var all = new ArrayList<>(IntStream.range(0, Mutants.ALL.size()).boxed().toList());
        if (!howMany.equals(ALL)) {
            Collections.shuffle(all, new Random(product()));
        }
        return all.stream()
                .limit(howMany.equals(ALL) ? all.size() : Integer.parseInt(howMany))
                .sorted(java.util.Comparator.comparing(
                        (Integer place) -> Mutants.ALL.get(place).test()))
                .toList();
    }

    /** Another number as soon as a source file of the application is another. */
    private static long product() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
            return java.nio.ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Verdict> verdicts(List<Integer> planted) throws Exception {
        Files.createDirectories(FOLDER);
        var written = FOLDER.resolve("verdicts.txt");
        var log = FOLDER.resolve("run.log");
        Files.deleteIfExists(written);
        var agent = Path.of(ByteBuddyAgent.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-ea",
                "-Xmx1500m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.timezone=Pacific/Chatham",
                "-Duser.language=en",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-javaagent:" + agent,
                "-cp",
                System.getProperty("java.class.path"),
                MutantRun.class.getName(),
                written.toString()));
        planted.forEach(place -> command.add(place.toString()));
        var run = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(run.waitFor(MINUTES, TimeUnit.MINUTES))
                    .as("ends in time; see " + log)
                    .isTrue();
        } finally {
            run.destroyForcibly();
        }
        assertThat(run.exitValue()).as("see " + log).isZero();
        return Files.readAllLines(written, StandardCharsets.UTF_8).stream()
                .map(Verdict::read)
                .toList();
    }
}
