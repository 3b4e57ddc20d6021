package presscenter.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The jar as it is shipped, unpacked once by its own tool: it starts in half the time so, from the same classes. */
final class ShippedApplication {
    static final Path JAR = Path.of(System.getProperty("press.jar", "target/press-center.jar"));
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** The application's own classes; their manifest names the libraries beside them. */
    static final Path UNPACKED = unpack(InstanceSettings.FOLDER.resolve("application"));

    private ShippedApplication() {}

    /** The same with each message in ⟦…⟧, the pseudo-language (L12); nothing else of it is touched. */
    static Path inThePseudoLanguage() {
        var bracketed = UNPACKED.resolveSibling("pseudo-" + UNPACKED.getFileName());
        try (var from = new ZipInputStream(Files.newInputStream(UNPACKED));
                var to = new ZipOutputStream(Files.newOutputStream(bracketed))) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var content = from.readAllBytes();
                to.write(
                        entry.getName().matches("messages/.*\\.properties")
                                ? bracketed(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return bracketed;
    }

    /** A message is one line, {@code key=pattern}. */
    private static String bracketed(String bundle) {
        return bundle.replaceAll("(?m)^([^#=\\s][^=\\n]*)=[ \\t]*(.*)$", "$1=⟦$2⟧");
    }

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
