package presscenter.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One decision as the trail holds it, for the administrator's eyes.
 *
 * @param number from 1, without gaps
 * @param at when it was written, to the millisecond
 * @param person the pseudonym of who decided; empty if the application itself did
 * @param from the caller's address; empty if the application itself acted
 * @param what the key of {@link Fact#what()}
 * @param about a release's number or a person's id; empty if it concerns the whole press center
 * @param why the key of a prepared reason, or a person's own words
 * @param details in the order in which they are to be read
 * @param previousHash the predecessor's hash; zeros for the first entry
 * @param hash over all of the above, in hexadecimal
 */
public record AuditEntry(
        long number,
        Instant at,
        Optional<UUID> person,
        Optional<String> from,
        String what,
        Optional<String> about,
        Optional<String> why,
        Map<String, String> details,
        String previousHash,
        String hash) {}
