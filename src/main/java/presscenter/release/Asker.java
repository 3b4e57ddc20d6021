package presscenter.release;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import presscenter.embargo.Reader;

/**
 * Who asks, and when: all that the predicate takes from outside.
 *
 * @param reader who reads
 * @param termsAccepted whether the reader accepted the present terms for the present outlet
 * @param allHeld since when all embargoed texts are on hold
 * @param now read once
 */
record Asker(Reader reader, boolean termsAccepted, Optional<Instant> allHeld, Instant now) {
    private static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");
    private static final UUID NOBODY = new UUID(0, 0);

    /** Asks for no reader: for what the press center itself must know of what is out. */
    static Asker nobody(Optional<Instant> allHeld, Instant now) {
        return new Asker(Reader.PUBLIC, false, allHeld, now);
    }

    /** An instant in any case, so that both databases know its type: the far future if nothing is held. */
    Instant allHeldSince() {
        return allHeld.orElse(NEVER);
    }

    UUID person() {
        return reader.person().orElse(NOBODY);
    }

    String personText() {
        return person().toString();
    }

    String outlet() {
        return reader.outlet().orElse("");
    }
}
