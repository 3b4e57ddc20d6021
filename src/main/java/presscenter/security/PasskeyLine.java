package presscenter.security;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A passkey of one's own account.
 *
 * @param name as its person calls it
 * @param usedAt when it was shown last; empty if never
 */
public record PasskeyLine(UUID id, String name, Instant enrolledAt, Optional<Instant> usedAt) {}
