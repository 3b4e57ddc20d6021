package presscenter.accreditation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How it stands with the places of an edition (A12).
 *
 * @param taken by those who are accredited, suspended ones too
 * @param waiting the beginning of the waiting list, who is next first
 * @param waitingInAll how many wait
 * @param lots that lots were drawn; empty if they were not
 */
public record PlacesStanding(
        EditionFacts edition, long taken, List<Waiting> waiting, long waitingInAll, Optional<DrawnLots> lots) {
    public PlacesStanding {
        waiting = List.copyOf(waiting);
    }

    /**
     * Somebody who waits.
     *
     * @param outlet its registered name's key; empty if the registry does not know it
     * @param drawn whether the place in the list was drawn by lot
     */
    public record Waiting(
            ApplicationNumber number,
            String name,
            Optional<String> outlet,
            Instant handedIn,
            boolean late,
            boolean drawn) {}
}
