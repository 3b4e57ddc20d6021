package presscenter.breach;

import java.util.Locale;

/** The rungs of the ladder (E29), from the mildest to the hardest; each is for a term. */
public enum Rung {
    /** Nothing ends; it is remembered for its term. */
    WARNING,
    /** Nothing ends; officers see it at their next decision on whom it concerns. */
    PROBATION,
    /** Sign-in, open pages, letters and embargo readership end at once (E31). */
    SUSPENSION;

    /** The message key of its name. */
    public String key() {
        return "breach.rung." + name().toLowerCase(Locale.ROOT);
    }
}
