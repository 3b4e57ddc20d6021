package presscenter.proof.mutant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A leak that is planted into the compiled application to see that a test finds it (E8): one piece of one source file,
 * and what stands in its place.
 *
 * @param leak what leaks, as a sentence
 * @param file the source file, below the application's package
 * @param piece what is taken out of it; it stands there exactly once
 * @param instead what comes in its place; the same methods and fields must be left, so that the class can be replaced
 *     while it is in use
 * @param test which catches it, as {@link NamedTest#of} reads it
 */
record Mutant(String leak, String file, String piece, String instead, String test) {
    private static final Path SOURCES = Path.of("src/main/java/presscenter");

    /** How often the piece stands in its file. */
    int found() {
        var count = 0;
        var text = source();
        for (var at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
            count++;
        }
        return count;
    }

    /** The whole file as it is in the mutant. */
    String mutated() {
        return source().replace(piece, instead);
    }

    /** The class that the file is named after. */
    String type() {
        return "presscenter." + file.replace(".java", "").replace('/', '.');
    }

    private String source() {
        try {
            return Files.readString(SOURCES.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
