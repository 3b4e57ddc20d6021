package presscenter.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The file in which heads of the chain are noted outside the database, a line each, only ever appended to (S16). */
@Component
class HeadFile {
    static final String NAME = "audit-heads.txt";

    private final Path path;

    @Autowired
    HeadFile(@Value("${press.heads}") String folder) {
        this(Path.of(folder));
    }

    HeadFile(Path folder) {
        path = folder.resolve(NAME);
    }

    /**
     * Every head that was noted, in the order of the file; none if there is no file yet. What a crash cut short in the
     * middle of a line is no note: the next start notes the head again.
     */
    List<NotedHead> read() {
        if (Files.notExists(path)) {
            return List.of();
        }
        try (var lines = Files.lines(path)) {
            return lines.filter(line -> !line.isBlank() && !NotedHead.isCutShort(line))
                    .map(line -> NotedHead.parse(line).orElseThrow(() -> new NotedHeadsUnreadable(path)))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new NotedHeadsUnreadable(path, unreadable);
        }
    }

    /** Appends a line and returns when the disk has it. */
    void append(NotedHead head) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(
                    path,
                    startsOnItsOwnLine() + head.line() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException full) {
            throw new UncheckedIOException("The head of the audit trail could not be noted in " + path, full);
        }
    }

    /** A line that a crash cut short must not swallow the next one. */
    private String startsOnItsOwnLine() throws IOException {
        if (Files.notExists(path) || Files.size(path) == 0) {
            return "";
        }
        return Files.readString(path).endsWith("\n") ? "" : "\n";
    }
}
