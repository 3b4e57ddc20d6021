package presscenter.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The folder of what people handed in. Each file lies there sealed under a key in the database, and so it stands in a
 * backup.
 */
record SealedFiles(Path folder) {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{2}/[0-9a-f-]{36}");

    /** How they are called, within the folder; what was only begun is none. */
    List<String> names() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var found = Files.walk(folder, 2)) {
            return found.map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    /** Empty if it was deleted meanwhile: whoever deleted it wanted it gone. */
    Optional<byte[]> read(String name) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(name)));
        } catch (NoSuchFileException deleted) {
            return Optional.empty();
        }
    }

    void put(String name, InputStream content) throws IOException {
        if (!NAME.matcher(name).matches()) {
            throw new Damaged("it holds a file of a name that the press center gives to none");
        }
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.copy(content, file);
    }
}
