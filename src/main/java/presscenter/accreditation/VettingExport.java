package presscenter.accreditation;

import java.util.UUID;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.audit.SheetFile.Format;

/**
 * What a vetting officer takes away for the security authority (A22).
 *
 * @param handover which giving over this is: saved again, it is the same one, so that a file that was lost on its way
 *     can be fetched anew
 * @param reason why it is given over, without a name; never empty
 */
public record VettingExport(String edition, Extent extent, Format format, String reason, UUID handover) {
    /** Of whom. */
    public enum Extent {
        /** Whoever was not given over before as they stand in their application now. */
        NEW,
        /** Everybody who is accredited or waits for it. */
        ALL
    }

    /** @throws ApplicationRefused REASON_MISSING if nobody says why, or at too great length */
    public VettingExport {
        reason = reason.strip();
        if (reason.isEmpty() || reason.length() > QueueExport.LONGEST_REASON) {
            throw new ApplicationRefused(Why.REASON_MISSING);
        }
    }
}
