package presscenter.backup;

import java.io.IOException;

/** A backup is not as it was written, or it is opened with another key. The message is the sentence that says which. */
final class Damaged extends IOException {
    private static final long serialVersionUID = 1L;

    Damaged(String sentence) {
        super(sentence);
    }
}
