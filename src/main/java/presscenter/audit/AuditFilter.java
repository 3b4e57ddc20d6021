package presscenter.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Which entries of the trail are asked for; what is empty is not asked.
 *
 * @param from the first instant
 * @param until the first instant that no longer counts
 * @param what the key of a kind of fact, exactly
 * @param about a release's number or a person's id, exactly; must be a {@link #isCode code}
 * @param person who decided
 */
public record AuditFilter(
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<String> what,
        Optional<String> about,
        Optional<UUID> person) {
    /** All entries. */
    public static final AuditFilter ALL =
            new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._:-]{1,80}");

    public AuditFilter {
        if (!what.map(AuditFilter::isCode).orElse(true)
                || !about.map(AuditFilter::isCode).orElse(true)) {
            throw new IllegalArgumentException("A filter asks for codes");
        }
    }

    /**
     * Whether this can be a key, a number or an id: at most 80 letters, digits, dots, colons, dashes and underlines.
     */
    public static boolean isCode(String value) {
        return CODE.matcher(value).matches();
    }

    /** The same filter for every kind of fact. */
    AuditFilter ofAnyKind() {
        return new AuditFilter(from, until, Optional.empty(), about, person);
    }
}
