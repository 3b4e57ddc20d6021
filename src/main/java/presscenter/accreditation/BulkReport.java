package presscenter.accreditation;

import java.util.List;

/** What became of several applications that were decided on at once, each in the order in which they came (A3). */
public record BulkReport(List<ApplicationNumber> decided, List<Skipped> skipped) {
    public BulkReport {
        decided = List.copyOf(decided);
        skipped = List.copyOf(skipped);
    }

    /**
     * One that stayed as it was.
     *
     * @param why the message key of the sentence that says why
     */
    public record Skipped(ApplicationNumber number, String why) {}
}
