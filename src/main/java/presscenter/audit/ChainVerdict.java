package presscenter.audit;

/** What a walk along the chain found. */
public sealed interface ChainVerdict {
    /**
     * Every entry is there, unchanged, and so is every head that was noted outside the database.
     *
     * @param entries how many
     * @param head the last entry's hash; zeros if there is none
     * @param noted with how many noted heads it was compared
     */
    record Whole(long entries, String head, int noted) implements ChainVerdict {}

    /** @param number the first entry with which something is wrong */
    record Broken(long number, Fault fault) implements ChainVerdict {}

    /** What can be wrong with an entry. */
    enum Fault {
        /** It is not there, though an entry or a noted head that follows it is. */
        MISSING,
        /** It holds another hash than its predecessor has: it, or the predecessor, was replaced. */
        PREDECESSOR,
        /** Its own hash does not fit what it says: a field was changed. */
        HASH,
        /** It is not the entry whose hash was noted outside the database: the chain was written anew. */
        NOTED,
        /** It follows the entry that the head names as the last one. */
        BEYOND_HEAD
    }
}
