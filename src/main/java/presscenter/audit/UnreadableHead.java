package presscenter.audit;

import java.nio.file.Path;

/** The file of noted heads holds something else than heads, or cannot be read. */
final class UnreadableHead extends RuntimeException {
    UnreadableHead(Path file) {
        super("a line of " + file + " is not a noted head");
    }

    UnreadableHead(Path file, Throwable cause) {
        super(file + " cannot be read", cause);
    }
}
