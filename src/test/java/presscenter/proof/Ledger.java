package presscenter.proof;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import presscenter.language.Language;

/** What people did at a press center, and of it what their pages told them was done, each in its order. */
final class Ledger {
    /** What somebody does with a text. */
    enum Verb {
        BEGUN,
        SAVED,
        SUBMITTED,
        APPROVED,
        OPENED
    }

    /**
     * Something that somebody did.
     *
     * @param language of the text
     * @param words of the text when it was done; no two saves have the same
     */
    record Deed(Verb verb, String number, Language language, String words) {}

    private final Queue<Deed> sent = new ConcurrentLinkedQueue<>();
    private final Queue<Deed> told = new ConcurrentLinkedQueue<>();
    private volatile CountDownLatch enough = new CountDownLatch(0);

    /** From now on so many more that are told are enough. */
    void wants(int more) {
        enough = new CountDownLatch(more);
    }

    /** Does it, and keeps it if the page tells that it was done. */
    boolean does(Deed deed, BooleanSupplier does) {
        sent.add(deed);
        var isTold = does.getAsBoolean();
        if (isTold) {
            told(deed);
        }
        return isTold;
    }

    /** It was told without having been known before. */
    void told(Deed deed) {
        told.add(deed);
        enough.countDown();
    }

    /** Whether it is reached within this time. */
    boolean isEnough(Duration within) throws InterruptedException {
        return enough.await(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What was handed over, and nobody tried to approve yet. */
    List<Deed> handedOver() {
        var tried = sent.stream()
                .filter(deed -> deed.verb() == Verb.APPROVED)
                .map(Deed::words)
                .collect(Collectors.toSet());
        return told.stream()
                .filter(deed -> deed.verb() == Verb.SUBMITTED && !tried.contains(deed.words()))
                .toList();
    }

    List<Deed> told() {
        return List.copyOf(told);
    }

    /** Told or not: what was under way when the press center died may be there or not. */
    List<Deed> sent() {
        return List.copyOf(sent);
    }
}
