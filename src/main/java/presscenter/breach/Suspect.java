package presscenter.breach;

import java.util.UUID;

/** Who is suspected, or against whom a measure is: one person, or a whole outlet (E29). */
public sealed interface Suspect {
    /** One reader. */
    record OnePerson(UUID id) implements Suspect {}

    /**
     * Everybody who works for an outlet.
     *
     * @param key of its record in the registry
     */
    record WholeOutlet(String key) implements Suspect {}
}
