package presscenter.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The jar as it is shipped, unpacked once by its own tool: it starts in half the time so, from the same classes. */
final class ShippedApplication {
    static final Path JAR = Path.of(System.getProperty("press.jar", "target/press-center.jar"));
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** The application's own classes; their manifest names the libraries beside them. */
    static final Path UNPACKED = unpack(Path.of("target/instances/application"));

    private ShippedApplication() {}

    private static Path unpack(Path folder) {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("There is no " + JAR + ": ./mvnw -DskipTests package makes it");
        }
        try {
            Files.createDirectories(folder);
            var log = folder.resolve("unpacking.log");
            var tool = new ProcessBuilder(
                            JAVA,
                            "-Djarmode=tools",
                            "-jar",
                            JAR.toString(),
                            "extract",
                            "--force",
                            "--destination",
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            if (tool.start().waitFor() != 0) {
                throw new IllegalStateException("The jar could not be unpacked; see " + log);
            }
            return folder.resolve(JAR.getFileName());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
