package presscenter.accreditation;

import java.util.List;
import presscenter.accreditation.ApplicationRefused.Why;

/**
 * What whoever renews shows of their work (A14); it may be unfinished.
 *
 * @param works in the order in which they were named, each once
 * @param whyNone why fewer than two are shown; may be empty
 */
public record Samples(List<Sample> works, String whyNone) {
    /** Fewer are no sample. */
    public static final int FEWEST = 2;

    public static final int MOST = 5;

    /** Of the reason, in UTF-16 units. */
    public static final int LONGEST_REASON = 1_000;

    static final Samples NONE = new Samples(List.of(), "");

    /** @throws ApplicationRefused SAMPLE_TWICE, TOO_LONG */
    public Samples {
        works = List.copyOf(works);
        whyNone = whyNone.strip();
        if (works.stream().map(Sample::address).distinct().count() < works.size()) {
            throw new ApplicationRefused(Why.SAMPLE_TWICE);
        }
        if (works.size() > MOST || whyNone.length() > LONGEST_REASON) {
            throw new ApplicationRefused(Why.TOO_LONG);
        }
    }

    /** Whether an officer can judge by them, or is told why not. */
    boolean isEnough() {
        return works.size() >= FEWEST || !whyNone.isEmpty();
    }
}
