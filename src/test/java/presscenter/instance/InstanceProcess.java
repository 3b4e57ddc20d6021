package presscenter.instance;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import presscenter.instance.inside.ControlChannel;
import presscenter.instance.inside.InstanceStart;

/** The process: the shipped jar, and the classes of {@code inside} put beside it. */
final class InstanceProcess {
    private static final Pattern PORTS = Pattern.compile(ControlChannel.READY + " port=([0-9]+) control=([0-9]+)");
    private static final int STARTS_WITHIN_SECONDS = 600;
    private static final int STOPS_WITHIN_SECONDS = 15;

    private final Process process;
    private final int port;
    private final int control;

    private InstanceProcess(Process process, int port, int control) {
        this.process = process;
        this.port = port;
        this.control = control;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    /** @param options of the JVM, beside those that every instance has */
    static InstanceProcess start(Path application, Path folder, List<String> options, List<String> arguments) {
        var command = new ArrayList<>(List.of(ShippedApplication.JAVA, "-Xmx600m"));
        command.addAll(options);
        command.addAll(List.of(
                "-Duser.timezone=Pacific/Chatham",
                "-Duser.language=en",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                ShippedApplication.INSIDE + File.pathSeparator + application,
                InstanceStart.class.getName()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PRESS_") || name.startsWith("SPRING_"));
        try {
            var process = builder.start();
            var log = folder.resolve("instance.log");
            var match = PORTS.matcher(await(process, read(process, log), log));
            if (!match.find()) {
                throw new IllegalStateException("The instance says where it listens in other words");
            }
            return new InstanceProcess(process, Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    int port() {
        return port;
    }

    int control() {
        return control;
    }

    long pid() {
        return process.pid();
    }

    /** Without asking it; gone when this returns. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void stop() {
        stop(STOPS_WITHIN_SECONDS);
    }

    void stop(int seconds) {
        process.toHandle().destroy(); // what it writes until it is gone is still read
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The instance did not stop within " + seconds + " s");
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String await(Process process, CompletableFuture<String> ready, Path log) {
        try {
            return ready.get(STARTS_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException notReady) {
            process.destroyForcibly();
            throw new IllegalStateException("The instance did not start; see " + log, notReady);
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Keeps what the process writes, and waits for the line that says that it is ready. */
    private static CompletableFuture<String> read(Process process, Path log) {
        var ready = new CompletableFuture<String>();
        Thread.ofPlatform().name("instance-log").daemon().start(() -> {
            try (var lines = process.inputReader(StandardCharsets.UTF_8);
                    BufferedWriter kept =
                            Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    kept.write(line);
                    kept.newLine();
                    kept.flush();
                    if (line.startsWith(ControlChannel.READY)) {
                        ready.complete(line);
                    }
                }
                ready.completeExceptionally(new IllegalStateException("It ended"));
            } catch (IOException broken) {
                ready.completeExceptionally(broken);
            }
        });
        return ready;
    }
}
