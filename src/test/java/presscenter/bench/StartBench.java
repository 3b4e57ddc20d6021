package presscenter.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * From the command to the first answered page, on a database that is there already; by turns with and without the cache
 * that {@code ./press run} makes of a rehearsed start.
 */
final class StartBench {
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");
    private static final Path DATA = Path.of("target/bench/start").toAbsolutePath();
    private static final Path APPLICATION =
            Path.of(System.getProperty("press.bench.application", "target/app/press-center.jar"));
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(3);

    private final Figures figures;
    private final boolean quick;

    StartBench(Figures figures, boolean quick) {
        this.figures = figures;
        this.quick = quick;
    }

    void run() {
        var cache = Path.of(System.getProperty("press.bench.cache", ""));
        var plainly = new ArrayList<Long>();
        var cached = new ArrayList<Long>();
        start(List.of()); // makes the database
        for (int round = 0; round < (quick ? 1 : 5); round++) {
            plainly.add(start(List.of()));
            if (Files.isRegularFile(cache)) {
                cached.add(start(List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off", "-Xlog:cds*=off")));
            }
        }
        add("without a cache", plainly);
        if (!cached.isEmpty()) {
            add("with the cache of a rehearsed start", cached);
        }
    }

    private void add(String how, List<Long> took) {
        figures.add(
                Part.START,
                Figure.of("how", how),
                "to the first answered page, median",
                new Spread(took).median(),
                "ms");
    }

    private static long start(List<String> more) {
        try (var client = HttpClient.newHttpClient()) {
            Files.createDirectories(DATA);
            var port = freePort();
            var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
            command.addAll(OPTIONS);
            command.addAll(more);
            command.addAll(List.of("-jar", APPLICATION.toString()));
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(DATA.resolve("start.log").toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PRESS_") || name.startsWith("SPRING_"));
            builder.environment().put("PRESS_PORT", String.valueOf(port));
            builder.environment().put("PRESS_DATA", DATA.toString());
            var begun = System.nanoTime();
            var process = builder.start();
            try {
                while (!answers(client, port)) {
                    if (!process.isAlive() || System.nanoTime() - begun > LONGEST_NANOS) {
                        throw new IllegalStateException("It did not start; see " + DATA.resolve("start.log"));
                    }
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
                }
                return System.nanoTime() - begun;
            } finally {
                process.destroy();
                process.waitFor(30, TimeUnit.SECONDS);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static boolean answers(HttpClient client, int port) throws InterruptedException {
        try {
            return client.send(
                                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
