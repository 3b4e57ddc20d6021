package presscenter.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import presscenter.media.FileRefused.Reason;

/**
 * The folder of sealed files, beside the web root and not in it: {@code files/3f/3f0c…} under {@code press.data}. A
 * file is there whole or not at all, and named by its id alone.
 */
@Component
class Shelf {
    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);
    private static final String BEGUN = ".part";
    private static final int FOLDER_LETTERS = 2;

    private final Path files;

    @Autowired
    Shelf(@Value("${press.data}") String data) {
        this(Path.of(data).resolve("files"));
    }

    Shelf(Path files) {
        this.files = files;
    }

    /**
     * What lies there.
     *
     * @param id empty for what was only begun
     * @param since when it was put there
     */
    record Lying(Path path, Optional<UUID> id, Instant since) {}

    /**
     * Puts a file there and returns when the disk has it.
     *
     * @param now what its time is set to
     * @throws FileRefused if there is no room; then nothing of it is left
     */
    void put(UUID id, byte[] sealed, Instant now) {
        var folder = folder(id);
        var place = place(id);
        var begun = folder.resolve(id + BEGUN);
        try {
            Files.createDirectories(folder);
            write(begun, sealed);
            Files.setLastModifiedTime(begun, FileTime.from(now));
            Files.move(begun, place, StandardCopyOption.ATOMIC_MOVE);
            saveNames(folder);
        } catch (IOException full) {
            LOG.error("media.not-written file={} {}", id, full.getClass().getName()); // a path says nothing (S10)
            removeQuietly(begun);
            removeQuietly(place);
            throw new FileRefused(Reason.NO_ROOM);
        }
    }

    /** @throws FileUnreadable if it is not there */
    byte[] take(UUID id) {
        try {
            return Files.readAllBytes(place(id));
        } catch (IOException gone) {
            throw new FileUnreadable(id);
        }
    }

    /** Removes a file; what cannot be removed now, the sweep removes. */
    void remove(UUID id) {
        removeQuietly(place(id));
    }

    /** Everything that lies there. */
    List<Lying> lying() {
        if (Files.notExists(files)) {
            return List.of();
        }
        try (var found = Files.walk(files, 2)) {
            return found.filter(Files::isRegularFile)
                    .flatMap(path -> lying(path).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether it is gone. */
    boolean remove(Lying lying) {
        return removeQuietly(lying.path());
    }

    private Path folder(UUID id) {
        return files.resolve(id.toString().substring(0, FOLDER_LETTERS));
    }

    private Path place(UUID id) {
        return folder(id).resolve(id.toString());
    }

    private static void write(Path path, byte[] sealed) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var left = ByteBuffer.wrap(sealed);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** A name that a folder was given survives a power cut only if the folder is saved too. */
    private static void saveNames(Path folder) throws IOException {
        try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    private static Optional<Lying> lying(Path path) {
        try {
            var name = String.valueOf(path.getFileName());
            return Optional.of(new Lying(
                    path,
                    name.endsWith(BEGUN) ? Optional.empty() : Optional.of(UUID.fromString(name)),
                    Files.getLastModifiedTime(path).toInstant()));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        } catch (IOException goneMeanwhile) {
            return Optional.empty();
        }
    }

    private static boolean removeQuietly(Path path) {
        try {
            return Files.deleteIfExists(path);
        } catch (IOException notNow) {
            LOG.warn(
                    "media.not-removed {} {}",
                    path.getFileName(),
                    notNow.getClass().getName());
            return false;
        }
    }
}
