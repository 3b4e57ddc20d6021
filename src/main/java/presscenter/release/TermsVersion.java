package presscenter.release;

/**
 * A version of the terms of embargo as it is kept for ever.
 *
 * @param terms as readers see them
 * @param hash SHA-256 over the words in all languages, in hexadecimal digits
 * @param acceptances how often they were accepted, by person and outlet
 */
public record TermsVersion(TermsToRead terms, String hash, long acceptances) {}
