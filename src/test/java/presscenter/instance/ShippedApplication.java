package presscenter.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import presscenter.instance.inside.InstanceStart;

/** The jar as it is shipped, unpacked once by its own tool: it starts in half the time so, from the same classes. */
final class ShippedApplication {
    static final Path JAR = Path.of(System.getProperty("press.jar", "target/press-center.jar"));
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /**
     * Beside the jar, for all JVMs of a build. The cache of a rehearsed start holds only for the very files that were
     * there, so that they are kept as long as they are of this jar and of these classes.
     */
    static final Path FOLDER = JAR.toAbsolutePath().resolveSibling("instance");

    /** The application's own classes; their manifest names the libraries beside them. */
    static final Path UNPACKED = FOLDER.resolve("application").resolve(JAR.getFileName());

    /** Nothing but the classes of {@code inside}: the application looks through all that lies beside it. */
    static final Path INSIDE = FOLDER.resolve("inside.jar");

    /** What {@link Rehearsal} keeps. */
    static final Path CACHE = FOLDER.resolve("classes.aot");

    static {
        unpackOnce();
    }

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

    private static void unpackOnce() {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("There is no " + JAR + ": ./mvnw -DskipTests package makes it");
        }
        try {
            Files.createDirectories(FOLDER);
            try (var lock = FileChannel.open(
                            FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = lock.lock()) {
                var madeOf = FOLDER.resolve("made-of.txt");
                var now = Files.getLastModifiedTime(JAR) + " " + Files.size(JAR) + " " + fingerprint(insideClasses());
                if (!Files.exists(madeOf) || !Files.readString(madeOf).equals(now)) {
                    Files.deleteIfExists(madeOf);
                    Files.deleteIfExists(CACHE);
                    packInside();
                    unpack();
                    Files.writeString(madeOf, now);
                }
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static String fingerprint(SortedMap<String, byte[]> classes) {
        var sum = new CRC32();
        classes.forEach((name, content) -> {
            sum.update(name.getBytes(StandardCharsets.UTF_8));
            sum.update(content);
        });
        return Long.toHexString(sum.getValue());
    }

    private static void packInside() throws IOException {
        try (var jar = new ZipOutputStream(Files.newOutputStream(INSIDE))) {
            for (var each : insideClasses().entrySet()) {
                jar.putNextEntry(new ZipEntry(each.getKey()));
                jar.write(each.getValue());
            }
        }
    }

    /** By the names that they have in a jar. */
    private static SortedMap<String, byte[]> insideClasses() throws IOException {
        var type = InstanceStart.class;
        var classes = new TreeMap<String, byte[]>();
        try {
            var all = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (var files = Files.list(all.resolve(type.getPackageName().replace('.', '/')))) {
                for (var file : files.toList()) {
                    classes.put(all.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
            return classes;
        } catch (URISyntaxException notAFile) {
            throw new IllegalStateException(notAFile);
        }
    }

    private static void unpack() throws IOException {
        var log = FOLDER.resolve("unpacking.log");
        var tool = new ProcessBuilder(
                        JAVA,
                        "-Djarmode=tools",
                        "-jar",
                        JAR.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        FOLDER.resolve("application").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        try {
            if (tool.start().waitFor() != 0) {
                throw new IllegalStateException("The jar could not be unpacked; see " + log);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
