package presscenter.embargo;

/** The answer to the one question (E1). */
public enum Sight {
    /** All of it. */
    TEXT,
    /** That there is something, and no word of it: the neutral line of E25, a hold, or the notice of a withdrawal. */
    NOTICE,
    /** As if it did not exist (E4). */
    NOTHING
}
