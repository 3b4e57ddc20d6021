package presscenter.language;

/**
 * A word that looks as if it were typed with another language's letters (L21): pointed out, never changed unasked.
 *
 * @param kind what is wrong
 * @param start where the word begins in the text, in UTF-16 units
 * @param word as it stands
 * @param meant the word as it was probably meant; may still want a person's eye
 */
public record Suspicion(Kind kind, int start, String word, String meant) {
    /** What is wrong with the word. */
    public enum Kind {
        /** и, щ or ъ in Belarusian. */
        RUSSIAN_LETTER,
        /** і or ў in Russian. */
        BELARUSIAN_LETTER,
        /** A Latin letter that looks Cyrillic, among Cyrillic ones. */
        LATIN_LETTER,
        /** A Cyrillic letter that looks Latin, among Latin ones. */
        CYRILLIC_LETTER
    }
}
