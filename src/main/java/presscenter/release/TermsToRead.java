package presscenter.release;

import java.time.Instant;
import presscenter.language.Localized;

/**
 * The terms of embargo as they are shown.
 *
 * @param version counted from 1
 * @param title one line
 * @param body HTML of the allow-list
 * @param since when they were made
 */
public record TermsToRead(int version, Localized<String> title, Localized<String> body, Instant since) {}
