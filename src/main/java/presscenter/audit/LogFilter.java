package presscenter.audit;

import java.util.Optional;
import presscenter.language.Language;

/**
 * Which rows of a release's reader log are asked for; what is empty is not asked.
 *
 * @param outlet the key of the outlet
 * @param language of the text
 * @param beforeLift whether the text was under embargo then
 */
public record LogFilter(
        Optional<String> outlet,
        Optional<Reading.Action> action,
        Optional<Language> language,
        Optional<Boolean> beforeLift) {
    /** All rows of the release. */
    public static final LogFilter ALL =
            new LogFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
