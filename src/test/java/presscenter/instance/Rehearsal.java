package presscenter.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A start on an empty database in memory, after which the JVM keeps the classes loaded and linked, so that every later
 * start takes half the time. It is made once for a jar; whoever comes while another JVM makes it starts without.
 */
final class Rehearsal {
    private static final Path CACHE = ShippedApplication.CACHE;
    private static final int STOPS_WITHIN_SECONDS = 300;

    private Rehearsal() {}

    /** What a start says to the JVM to use it; nothing if there is none. */
    static synchronized List<String> options() {
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
        return Files.exists(CACHE) ? List.of("-XX:AOTCache=" + CACHE, "-Xlog:aot*=off", "-Xlog:cds*=off") : List.of();
    }

    private static void rehearse() throws IOException {
        var folder = Files.createDirectories(ShippedApplication.FOLDER.resolve("rehearsal"));
        var made = CACHE.resolveSibling("classes-being-made.aot");
        InstanceProcess.start(
                        ShippedApplication.UNPACKED,
                        folder,
                        List.of("-XX:TieredStopAtLevel=1", "-XX:AOTCacheOutput=" + made),
                        List.of(
                                "--server.port=0",
                                "--server.address=127.0.0.1",
                                "--press.data=" + folder.resolve("data"),
                                "--press.database.url=jdbc:h2:mem:rehearsal",
                                "--instance.clock.at=2026-10-29T06:00:00Z",
                                "--instance.clock.running=true"))
                .stop(STOPS_WITHIN_SECONDS);
        if (Files.exists(made)) {
            Files.move(made, CACHE, StandardCopyOption.ATOMIC_MOVE);
        } else { // starts take longer then, and do the same
            System.out.println("The rehearsal kept nothing; see " + folder.resolve("instance.log"));
        }
    }
}
