package presscenter.release;

import java.util.Optional;
import presscenter.language.Language;

/**
 * The permanent address of a release: {@code /newsroom/2026-7K3M9Q?lang=be}. It holds no word of the release (E4, E46),
 * and stays when the headline changes.
 *
 * @param number which release
 * @param language of the text; empty for the reader's own choice
 */
public record ReleaseLink(ReleaseNumber number, Optional<Language> language) {
    /** Where readers meet releases, without a slash at either end. */
    public static final String NEWSROOM = "newsroom";

    /** What names the language of the text in an address. */
    public static final String LANGUAGE = "lang";

    /** The address within the site, from its root: begins with a slash. */
    public String path() {
        return "/" + NEWSROOM + "/" + number
                + language.map(chosen -> "?" + LANGUAGE + "=" + chosen.tag()).orElse("");
    }
}
