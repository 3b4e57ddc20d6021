package presscenter.proof;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * What people did at a press center, and of it what their pages told them was done, each in its order.
 *
 * @param <D> what one of them did
 */
class Deeds<D> {
    private final Queue<D> sent = new ConcurrentLinkedQueue<>();
    private final Queue<D> told = new ConcurrentLinkedQueue<>();
    private volatile CountDownLatch enough = new CountDownLatch(0);

    /** From now on so many more that are told are enough. */
    final void wants(int more) {
        enough = new CountDownLatch(more);
    }

    /** Does it, and keeps it if the page tells that it was done. */
    boolean does(D deed, BooleanSupplier does) {
        sent.add(deed);
        var isTold = does.getAsBoolean();
        if (isTold) {
            told(deed);
        }
        return isTold;
    }

    /** It was told without having been known before. */
    final void told(D deed) {
        told.add(deed);
        enough.countDown();
    }

    /** Whether it is reached within this time. */
    final boolean isEnough(Duration within) throws InterruptedException {
        return enough.await(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    final List<D> told() {
        return List.copyOf(told);
    }

    /** Told or not: what was under way when the press center died may be there or not. */
    final List<D> sent() {
        return List.copyOf(sent);
    }
}
