package presscenter.media;

import java.io.IOException;
import java.io.OutputStream;
import presscenter.media.FileRefused.Reason;

/** How much is unpacked, and into how many words it falls; past its limit it refuses the file. */
final class Measure extends OutputStream {
    private static final int OFTEN = 1 << 16;

    private final int most;
    private final Deadline deadline;
    private final OutputStream further;
    private int bytes;
    private int words;
    private boolean inWord;

    /** Lets go of what it counted. */
    Measure(int most, Deadline deadline) {
        this(most, deadline, nullOutputStream());
    }

    Measure(int most, Deadline deadline, OutputStream further) {
        this.most = most;
        this.deadline = deadline;
        this.further = further;
    }

    @Override
    public void write(int one) throws IOException {
        counts(1);
        sees(one);
        further.write(one);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        counts(length);
        for (int at = from; at < from + length; at++) {
            sees(some[at]);
        }
        further.write(some, from, length);
    }

    int bytes() {
        return bytes;
    }

    /** At least as many as there are objects in it, if it holds objects. */
    int words() {
        return words;
    }

    private void counts(int more) {
        if (bytes / OFTEN != (bytes + more) / OFTEN) {
            deadline.pass();
        }
        if (more > most - bytes) {
            throw new FileRefused(Reason.TOO_BIG_INSIDE);
        }
        bytes += more;
    }

    private void sees(int letter) {
        switch (letter) {
            case '[', '<', '(', '/' -> {
                words++;
                inWord = letter == '/';
            }
            case ' ', '\n', '\r', '\t', '\f', 0, ']', '>', ')' -> inWord = false;
            default -> {
                if (!inWord) {
                    words++;
                    inWord = true;
                }
            }
        }
    }
}
