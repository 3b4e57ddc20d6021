package presscenter.accreditation;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What an officer sees of a renewal beside the application itself (A14).
 *
 * @param earlier upon which the person was accredited before
 * @param until the end of what was granted then
 * @param changed what is another than then, and to be checked like a first application's (A8)
 */
public record RenewalFile(
        ApplicationNumber earlier,
        EditionFacts edition,
        ApplicationState state,
        Optional<Instant> until,
        Set<Credential> changed,
        Samples samples) {
    public RenewalFile {
        changed = Set.copyOf(changed);
    }
}
