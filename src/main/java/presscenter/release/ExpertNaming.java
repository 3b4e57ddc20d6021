package presscenter.release;

import presscenter.embargo.Sight;

/**
 * Whether a reader may name an expert with whom a release was shared for comment (E28): the rule. Of several texts the
 * first of these that holds of one of them.
 */
public enum ExpertNaming {
    /** The reader has read it, and may read it now, under embargo: whoever was shown it is named. */
    OPEN,
    /** More are named than anybody asks for a comment. */
    ENOUGH,
    /** The reader has not opened it yet, and so cannot have shown it to anybody. */
    NOT_OPENED,
    /** There is nothing to read, or only a notice of it: what may not be read may not be shared. */
    NOT_READABLE,
    /** It is out: everybody may talk about it, and what was named stays. */
    OUT;

    /** How many experts one reader names of one release. */
    public static final int MOST = 50;

    /**
     * @param sight what this reader sees of a text of it now
     * @param out whether that text is out
     * @param opened whether the reader has opened a text of it under embargo, the terms being accepted
     * @param named how many experts the reader has named of it
     */
    static ExpertNaming of(Sight sight, boolean out, boolean opened, int named) {
        if (out) {
            return OUT;
        }
        if (sight != Sight.TEXT) {
            return NOT_READABLE;
        }
        if (!opened) {
            return NOT_OPENED;
        }
        return named < MOST ? OPEN : ENOUGH;
    }
}
