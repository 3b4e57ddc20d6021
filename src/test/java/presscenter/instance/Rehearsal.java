package presscenter.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import presscenter.proof.Round;

/**
 * A start on a database in memory and a round through the pages of the demonstration, after which the JVM keeps the
 * classes loaded and linked, so that every later start takes half the time, and its first pages too. It is made once
 * for a jar; whoever comes while another JVM makes it starts without.
 */
final class Rehearsal {
    private static final Path CACHE = ShippedApplication.CACHE;
    private static final int STOPS_WITHIN_SECONDS = 300;

    private Rehearsal() {}

    /**
     * What a start says to the JVM to use it; nothing if there is none.
     *
     * @param compiled whether code is compiled as in production: the rehearsal was not, and what it says of its methods
     *     would keep them from being compiled well
     */
    static synchronized List<String> options(boolean compiled) {
        try (var lock = FileChannel.open(
                        ShippedApplication.FOLDER.resolve("rehearsal-lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                var held = lock.tryLock()) {
            if (held != null && !Files.exists(CACHE)) {
                rehearse();
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        if (!Files.exists(CACHE)) {
            return List.of();
        }
        var options = new ArrayList<>(List.of("-XX:AOTCache=" + CACHE, "-Xlog:aot*=off", "-Xlog:cds*=off"));
        if (compiled) {
            options.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTReplayTraining"));
        }
        return options;
    }

    private static void rehearse() throws IOException {
        var folder = Files.createDirectories(ShippedApplication.FOLDER.resolve("rehearsal"));
        var made = CACHE.resolveSibling("classes-being-made.aot");
        var process = InstanceProcess.start(
                ShippedApplication.UNPACKED,
                folder,
                List.of("-XX:TieredStopAtLevel=1", "-XX:AOTCacheOutput=" + made),
                List.of(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--press.data=" + folder.resolve("data"),
                        "--press.database.url=jdbc:h2:mem:rehearsal",
                        "--spring.profiles.active=demo",
                        "--instance.clock.at=2026-10-29T06:00:00Z",
                        "--instance.clock.running=true"));
        try {
            Round.through("http://localhost:" + process.port());
        } finally {
            process.stop(STOPS_WITHIN_SECONDS);
        }
        if (Files.exists(made)) {
            Files.move(made, CACHE, StandardCopyOption.ATOMIC_MOVE);
        } else { // starts take longer then, and do the same
            System.out.println("The rehearsal kept nothing; see " + folder.resolve("instance.log"));
        }
    }
}
