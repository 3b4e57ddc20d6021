package presscenter.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import presscenter.role.Role;

/**
 * The second factors that an account has (S4).
 *
 * @param appSince since when an app makes codes for it; empty if none does
 * @param passkeys the oldest first
 * @param printedLeft how many printed codes are still good
 * @param resting the roles that rest in this session until a second factor is set up
 */
public record FactorStanding(
        Optional<Instant> appSince, List<PasskeyLine> passkeys, int printedLeft, Set<Role> resting) {
    public FactorStanding {
        passkeys = List.copyOf(passkeys);
        resting = Set.copyOf(resting);
    }

    /** Whether the account is asked for a second factor at sign-in. */
    public boolean isEnrolled() {
        return appSince.isPresent() || !passkeys.isEmpty();
    }
}
