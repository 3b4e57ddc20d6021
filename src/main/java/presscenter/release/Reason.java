package presscenter.release;

/**
 * Why something was done to an embargo: a prepared reason, by its key, or the person's own words, which obey the
 * embargo themselves (E18).
 *
 * @param text not blank; a key begins with {@value #PREPARED}
 */
public record Reason(String text) {
    /** What a prepared reason's message key begins with. */
    public static final String PREPARED = "release.reason.";

    /** Of own words, in characters. */
    public static final int LONGEST = 500;

    public Reason {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new Refused(Refused.Why.REASON_MISSING);
        }
    }

    /** Whether it is a prepared one, to be shown in the reader's language. */
    public boolean isPrepared() {
        return text.startsWith(PREPARED);
    }

    /**
     * What the audit trail keeps: a prepared reason's key, or that there were own words; the words stay with the
     * release.
     */
    String forTrail() {
        return isPrepared() ? text : "own-words";
    }
}
