package presscenter.instance;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    static InstanceProcess start(
            Path application, Path folder, boolean compiled, List<String> java, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                ShippedApplication.JAVA,
                "-Xmx600m",
                compiled ? "-XX:+TieredCompilation" : "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=Pacific/Chatham",
                "-Duser.language=en",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(java);
        command.addAll(List.of(
                "-cp",
                inside(folder.resolve("classes")) + File.pathSeparator + application,
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

    long pid() {
        return process.pid();
    }

    int control() {
        return control;
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The instance did not stop within " + STOPS_WITHIN_SECONDS + " s");
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
                    BufferedWriter kept = Files.newBufferedWriter(log)) {
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

    /** Nothing but the classes of {@code inside}: the application looks through all that lies beside it. */
    private static Path inside(Path target) {
        var type = InstanceStart.class;
        var path = Path.of(type.getPackageName().replace('.', '/'));
        try {
            var source = Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolve(path);
            var folder = Files.createDirectories(target.resolve(path));
            try (var classes = Files.list(source)) {
                for (var file : classes.toList()) {
                    Files.copy(file, folder.resolve(file.getFileName().toString()));
                }
            }
            return target;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (URISyntaxException notAFile) {
            throw new IllegalStateException(notAFile);
        }
    }
}
