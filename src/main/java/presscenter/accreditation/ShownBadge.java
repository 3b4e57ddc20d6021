package presscenter.accreditation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import presscenter.language.Localized;

/**
 * A badge that was shown at the door, and what the door said to it then.
 *
 * @param visit under which this is found again
 * @param insideSince when the same person came in earlier that day
 * @param until the end of the accreditation, exclusive
 * @param outlet as the registry has it; empty if it does not know it any more
 * @param hasPortrait whether there is one yet (A6)
 */
public record ShownBadge(
        UUID visit,
        DoorVerdict verdict,
        Instant at,
        Optional<Instant> insideSince,
        ApplicationNumber number,
        String name,
        String latinName,
        Optional<ApplicantClass> as,
        Optional<Localized<String>> outlet,
        Localized<String> edition,
        Optional<Instant> until,
        boolean hasPortrait) {}
