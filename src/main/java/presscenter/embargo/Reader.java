package presscenter.embargo;

import java.util.Optional;
import java.util.UUID;

/**
 * Who reads, as the embargo sees it.
 *
 * @param person the account, empty for a reader who is not signed in
 * @param outlet the key of the outlet for which the person reads, empty for staff and for those not signed in
 * @param clearance what the person may see
 * @param staff whether the person works at the desk, where staff reads what is hidden, and only there (E1)
 */
public record Reader(Optional<UUID> person, Optional<String> outlet, Clearance clearance, boolean staff) {
    /** Somebody who is not signed in. */
    public static final Reader PUBLIC = new Reader(Optional.empty(), Optional.empty(), Clearance.PUBLIC, false);

    /** Whether a circle of named persons lets this reader in by the name alone: whoever reads in the newsroom (E43). */
    public boolean mayBeNamed() {
        return clearance != Clearance.PUBLIC && !staff;
    }
}
