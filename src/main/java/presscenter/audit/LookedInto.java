package presscenter.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody looked into a release's reader log, or took it away.
 *
 * @param exported whether a file was made
 * @param reason the key of a prepared reason, or own words
 */
public record LookedInto(Instant at, UUID person, boolean exported, String reason) {}
