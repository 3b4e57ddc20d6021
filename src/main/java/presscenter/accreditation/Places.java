package presscenter.accreditation;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many people may be accredited for an edition (A12).
 *
 * @param inAll of everybody; empty for as many as are fit
 * @param perOutlet of one and the same outlet; empty for as many as it sends
 */
public record Places(Optional<Integer> inAll, Optional<Integer> perOutlet) {
    /** Nobody is counted. */
    public static final Places WITHOUT_END = new Places(Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException if one of them is less than one */
    public Places {
        if (Stream.of(inAll, perOutlet).flatMap(Optional::stream).anyMatch(places -> places < 1)) {
            throw new IllegalArgumentException("There is one place at least, or they are not counted");
        }
    }

    /** Whether there is a place for one more. */
    boolean isFree(long takenInAll) {
        return inAll.filter(most -> takenInAll >= most).isEmpty();
    }

    /** Whether there is a place for one more of an outlet. */
    boolean isFreeForOutlet(long takenByOutlet) {
        return perOutlet.filter(most -> takenByOutlet >= most).isEmpty();
    }

    /** Whether somebody may have to wait. */
    public boolean areCounted() {
        return inAll.isPresent() || perOutlet.isPresent();
    }
}
