package presscenter.proof;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;

/** What applicants did, and of it what the pages told them was done, each in its order. */
final class Applied {
    /** What an applicant does with an application. */
    enum Verb {
        BEGUN,
        WRITTEN,
        UPLOADED,
        HANDED_IN,
        WITHDRAWN,
        TAKEN_UP_AGAIN
    }

    /**
     * Something that an applicant did.
     *
     * @param address of the applicant, who has one application
     * @param words that were written, or the kind of the document; no two writings have the same
     */
    record Step(Verb verb, String address, String words) {}

    private final Queue<Step> sent = new ConcurrentLinkedQueue<>();
    private final Queue<Step> told = new ConcurrentLinkedQueue<>();

    /** Does it, and keeps it: a page that does not tell that it was done is an error. */
    void does(Step step, BooleanSupplier does) {
        sent.add(step);
        if (!does.getAsBoolean()) {
            throw new IllegalStateException("Refused: " + step);
        }
        told.add(step);
    }

    List<Step> told() {
        return List.copyOf(told);
    }

    /** Told or not: what was under way when the press center died may be there or not. */
    List<Step> sent() {
        return List.copyOf(sent);
    }
}
