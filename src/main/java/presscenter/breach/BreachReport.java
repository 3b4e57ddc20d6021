package presscenter.breach;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import presscenter.breach.BreachRefused.Why;
import presscenter.release.ReleaseNumber;

/**
 * That a text was seen before its time (E30).
 *
 * @param address where, as an {@code http} or {@code https} address
 * @param seenAt when
 * @param reportedBy who says so, in the officer's words; not blank
 * @param independent whether that source has nothing to do with whom it speaks of
 * @param person who is suspected; empty if nobody is
 * @param outlet the key of the outlet that is suspected; empty if none is
 */
public record BreachReport(
        ReleaseNumber release,
        String address,
        Instant seenAt,
        String reportedBy,
        boolean independent,
        Optional<UUID> person,
        Optional<String> outlet) {
    /** Of the address, in characters. */
    public static final int LONGEST_ADDRESS = 2_000;

    /** Of who reported it, in characters. */
    public static final int LONGEST_REPORTER = 200;

    /** @throws BreachRefused ADDRESS_MALFORMED, REPORTER_MISSING */
    public BreachReport {
        address = address.strip();
        reportedBy = reportedBy.strip();
        if (!isAddress(address)) {
            throw new BreachRefused(Why.ADDRESS_MALFORMED);
        }
        if (reportedBy.isEmpty() || reportedBy.length() > LONGEST_REPORTER) {
            throw new BreachRefused(Why.REPORTER_MISSING);
        }
    }

    private static boolean isAddress(String text) {
        if (text.length() > LONGEST_ADDRESS) {
            return false;
        }
        try {
            var uri = new URI(text);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getRawAuthority() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
