package presscenter.release;

import java.util.List;
import java.util.Optional;

/**
 * How the institution stands with its terms of embargo.
 *
 * @param versions all that there were, newest first; the first of them is in force; with none, nobody reads under
 *     embargo
 * @param readers how many hold an embargo grant now: new terms ask each of them
 * @param bound how many of these accepted the terms in force, for their outlet
 */
public record TermsStanding(List<TermsVersion> versions, int readers, int bound) {
    public TermsStanding {
        versions = List.copyOf(versions);
    }

    /** What is in force. */
    public Optional<TermsVersion> inForce() {
        return versions.stream().findFirst();
    }
}
