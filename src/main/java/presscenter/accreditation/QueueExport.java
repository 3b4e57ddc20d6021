package presscenter.accreditation;

import java.util.Set;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.audit.SheetFile.Format;

/**
 * What an officer takes away of the queue.
 *
 * @param filter which applications
 * @param personal what is asked for by name besides (A6)
 * @param reason why that is needed, without a name; empty only if nothing personal is asked for
 */
public record QueueExport(QueueFilter filter, Format format, Set<PersonalField> personal, String reason) {
    /** Of a reason, in UTF-16 units. */
    public static final int LONGEST_REASON = 1_000;

    /** @throws ApplicationRefused REASON_MISSING if something personal is asked for and nobody says why */
    public QueueExport {
        personal = Set.copyOf(personal);
        reason = reason.strip();
        if (reason.length() > LONGEST_REASON || (reason.isEmpty() && !personal.isEmpty())) {
            throw new ApplicationRefused(Why.REASON_MISSING);
        }
    }
}
