package presscenter.audit;

import java.util.Map;
import java.util.Optional;

/**
 * Something that was decided; the rooms' events implement it, and {@link AuditTrail} writes it down in the transaction
 * that published it. It holds ids, instants and codes, never a word of a text (S16).
 */
public interface Fact {
    /**
     * What happened: a stable key in lower case with dots, for example {@code release.approved}; a message key
     * {@code audit.what.<key>} names it.
     */
    String what();

    /** What it is about: a release's number, or a person's id; empty if it is about the whole press center. */
    Optional<String> about();

    /** The reason that was given, a key of a prepared reason or the person's own words. */
    default Optional<String> why() {
        return Optional.empty();
    }

    /** Further facts, by short keys: language, version, old and new lift. In the order in which they are to be read. */
    default Map<String, String> details() {
        return Map.of();
    }
}
