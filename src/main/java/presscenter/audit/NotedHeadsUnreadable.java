package presscenter.audit;

import java.nio.file.Path;

/** The file of noted heads holds something else than heads, or cannot be read: it was damaged or tampered with. */
public final class NotedHeadsUnreadable extends RuntimeException {
    NotedHeadsUnreadable(Path file) {
        super("a line of " + file + " is not a noted head");
    }

    NotedHeadsUnreadable(Path file, Throwable cause) {
        super(file + " cannot be read", cause);
    }
}
