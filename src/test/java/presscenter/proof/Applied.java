package presscenter.proof;

import java.util.function.BooleanSupplier;
import presscenter.proof.Applied.Step;

/** What applicants did, and what the pages told them of it. */
final class Applied extends Deeds<Step> {
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

    /** Does it, and keeps it: a page that does not tell that it was done is an error. */
    @Override
    boolean does(Step step, BooleanSupplier does) {
        if (!super.does(step, does)) {
            throw new IllegalStateException("Refused: " + step);
        }
        return true;
    }
}
