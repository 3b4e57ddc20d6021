package presscenter.embargo;

import java.util.Optional;
import java.util.UUID;

/**
 * Who reads, as the embargo sees it.
 *
 * @param person the account, empty for a reader who is not signed in
 * @param outlet the key of the outlet for which the person reads, empty for staff and for those not signed in
 * @param clearance what the person may see
 */
public record Reader(Optional<UUID> person, Optional<String> outlet, Clearance clearance) {
    /** Somebody who is not signed in. */
    public static final Reader PUBLIC = new Reader(Optional.empty(), Optional.empty(), Clearance.PUBLIC);
}
