package presscenter.release;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The hold of all embargoed texts, as the desk sees it.
 *
 * @param since when it was pressed
 * @param by who pressed
 * @param reason a prepared reason's key or own words
 * @param proposedBy the editor who proposed to end it
 * @param mayUndo whether this person may take the press back now
 * @param mayEnd whether this person may propose or confirm its end
 * @param missed how many releases would have come out since, and come out when it ends
 */
public record HoldOfAll(
        Instant since,
        UUID by,
        String reason,
        Optional<UUID> proposedBy,
        boolean mayUndo,
        boolean mayEnd,
        long missed) {}
