package presscenter.breach;

import presscenter.language.Letters;

/**
 * Why something was decided: a prepared reason, by its key, which is there in three languages, or the officer's own
 * words, which whoever is concerned reads.
 *
 * @param text not blank; a key begins with {@value #PREPARED}
 */
public record Reason(String text) {
    /** What a prepared reason's message key begins with. */
    public static final String PREPARED = "breach.reason.";

    /** Of own words, in characters. */
    public static final int LONGEST = 1_000;

    /** @throws BreachRefused if there are no words, or too many */
    public Reason {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST || Letters.length(text) > LONGEST) {
            throw new BreachRefused(BreachRefused.Why.REASON_MISSING);
        }
    }

    /** Whether it is a prepared one, to be shown in the reader's language. */
    public boolean isPrepared() {
        return text.startsWith(PREPARED);
    }

    /** What the audit trail keeps of it: no word of a person (S16). */
    String inTrail() {
        return isPrepared() ? text : "own-words";
    }
}
