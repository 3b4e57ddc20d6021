package presscenter.media;

import java.time.Duration;
import presscenter.media.FileRefused.Reason;

/** When a check has taken too long; what it is asked of is often. */
final class Deadline {
    private final long until;

    private Deadline(long until) {
        this.until = until;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** @throws FileRefused if it is over: no honest file takes so long */
    void pass() {
        if (System.nanoTime() - until > 0) {
            throw new FileRefused(Reason.TOO_BIG_INSIDE);
        }
    }
}
