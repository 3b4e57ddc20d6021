package presscenter.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A process of the shipped jar, or of the script beside it, with what it printed. */
final class PressProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final Path printed;

    private PressProcess(Process process, Path printed) {
        this.process = process;
        this.printed = printed;
    }

    /** The application on any free port, with its data in this folder and these settings in the environment. */
    static PressProcess application(Path data, Map<String, String> settings, String... jvm) {
        var command = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(jvm));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-jar", jar().toString()));
        return started(command, data, settings);
    }

    /** {@code ./press audit} as the script calls it. */
    static PressProcess audit(Path data) {
        return command("audit.VerifyAuditTrail", data, Map.of());
    }

    /** A command of the script's that runs without the application, by its class. */
    static PressProcess command(String type, Path data, Map<String, String> settings, String... arguments) {
        var command = new ArrayList<>(List.of(
                java(),
                "-Dloader.main=presscenter." + type,
                "-cp",
                jar().toString(),
                "org.springframework.boot.loader.launch.PropertiesLauncher"));
        command.addAll(List.of(arguments));
        return started(command, data, settings);
    }

    /** The script at the top. */
    static PressProcess script(Path data, Map<String, String> settings, String... arguments) {
        var command = new ArrayList<>(List.of(Path.of("press").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return started(command, data, settings);
    }

    /** The jar that the build has made. */
    static Path jar() {
        return Path.of(System.getProperty("press.jar", "target/press-center.jar"));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static PressProcess started(List<String> command, Path data, Map<String, String> settings) {
        try {
            var printed = Files.createTempFile("press", ".txt");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PRESS_"));
            builder.environment().put("PRESS_PORT", "0");
            builder.environment().put("PRESS_DATA", data.toString());
            builder.environment().putAll(settings);
            return new PressProcess(builder.start(), printed);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** What it has printed so far. */
    List<String> lines() {
        try {
            return Files.readAllLines(printed);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /**
     * Waits for a line; fails when the process ends before it, or nothing comes for ten minutes, on a machine that is
     * busy.
     */
    String awaits(Predicate<String> line) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var found = lines().stream().filter(line).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            if (endedWithin(Duration.ofMillis(100))) {
                break;
            }
        }
        throw new AssertionError("It did not come to that: " + String.join("\n", lines()));
    }

    /** Asks it to stop, as an operator or a service manager does, and waits for its end. */
    Duration stops() {
        var begun = System.nanoTime();
        process.destroy();
        if (!endedWithin(PATIENCE)) {
            throw new AssertionError("It does not stop: " + String.join("\n", lines()));
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** With what it ended. */
    int exit() {
        if (!endedWithin(PATIENCE)) {
            throw new AssertionError("It does not end: " + String.join("\n", lines()));
        }
        return process.exitValue();
    }

    private boolean endedWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
