package presscenter.release;

/**
 * How a source moved on since a translation was made from it (L3).
 *
 * @param since the source's version from which the translation was made
 * @param before its words then
 * @param after its words now
 */
public record SourceChange(int since, TextDraft before, TextDraft after) {
    /** How many words differ. */
    public int words() {
        return WordDiff.between(before.asOne(), after.asOne()).changedWords();
    }
}
