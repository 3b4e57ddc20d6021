package presscenter.media;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import presscenter.media.FileRefused.Reason;

/**
 * Says of a file that is handed in whether it is taken, by what it holds and never by its name (A5, S9). A document
 * stays as it was handed in; a picture is drawn anew, upright and without what was written beside it: place, camera,
 * comments.
 *
 * <p>One file is checked at a time, so that all checks together need no more memory than one. It takes up to some
 * seconds, so it is done before a transaction begins.
 */
@Component
public class FileChecks {
    /** Ten megabytes, as people count them, and what browsers and phones round away (A5). */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** Pages of a document; a letter has one or two. */
    public static final int MOST_PAGES = 50;

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final ReentrantLock turn = new ReentrantLock();

    /**
     * Reads a file and checks it.
     *
     * @param content read to its end, or until it is too long; not closed
     * @param allowed the kinds that are taken here
     * @throws FileRefused if it is not taken
     */
    public CheckedFile check(InputStream content, Set<FileKind> allowed) {
        var bytes = read(content);
        var first = FirstBytes.of(bytes);
        var kind = first.kind()
                .filter(allowed::contains)
                .orElseThrow(() ->
                        new FileRefused(first.kind().isPresent() ? Reason.NOT_ALLOWED_KIND : first.whyNot(), allowed));
        turn.lock();
        try {
            return checked(kind, bytes);
        } finally {
            turn.unlock();
        }
    }

    private static CheckedFile checked(FileKind kind, byte[] bytes) {
        if (FirstBytes.holdMarkup(bytes)) {
            throw new FileRefused(Reason.SCRIPT_INSIDE);
        }
        return switch (kind) {
            case PDF -> new CheckedFile(kind, bytes, DocumentCheck.pages(bytes, Deadline.in(LONGEST)));
            case JPEG, PNG -> {
                var picture = Picture.decoded(kind, bytes);
                yield new CheckedFile(kind, picture.encoded(kind), picture.extent());
            }
        };
    }

    private static byte[] read(InputStream content) {
        try {
            var bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new FileRefused(Reason.TOO_LARGE);
            }
            if (bytes.length == 0) {
                throw new FileRefused(Reason.EMPTY);
            }
            return bytes;
        } catch (IOException brokenOff) {
            throw new FileRefused(Reason.BROKEN);
        }
    }
}
