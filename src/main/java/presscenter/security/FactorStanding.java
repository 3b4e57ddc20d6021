package presscenter.security;

import java.time.Instant;
import java.util.Optional;

/**
 * The second factors that an account has (S4).
 *
 * @param appSince since when an app makes codes for it; empty if none does
 * @param printedLeft how many printed codes are still good
 */
public record FactorStanding(Optional<Instant> appSince, int printedLeft) {
    /** Whether the account is asked for a second factor at sign-in. */
    public boolean isEnrolled() {
        return appSince.isPresent();
    }
}
