package presscenter.security;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Ids of people and of what belongs to them: UUID version 7 (RFC 9562), so that indexes grow at their end. */
final class PersonIds {
    private static final SecureRandom RANDOM = new SecureRandom();

    private PersonIds() {}

    /** A new id; its first 48 bits are the milliseconds of this instant, the rest is random. */
    static UUID next(Instant now) {
        var high = (now.toEpochMilli() << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        var low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
