package presscenter.media;

import java.util.UUID;

/** A file that is kept is not on the disk, or not as it was put there. */
public final class FileUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FileUnreadable(UUID id) {
        super("File " + id + " cannot be read");
    }
}
