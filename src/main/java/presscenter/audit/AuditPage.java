package presscenter.audit;

import java.util.List;
import java.util.OptionalLong;

/**
 * A page of the trail, newest first.
 *
 * @param older what to ask for to see older entries: those before this number; empty if there are none
 */
public record AuditPage(List<AuditEntry> entries, OptionalLong older) {
    public AuditPage {
        entries = List.copyOf(entries);
    }
}
