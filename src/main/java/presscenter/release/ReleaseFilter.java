package presscenter.release;

import java.time.Instant;
import java.util.Optional;
import presscenter.language.Language;

/**
 * What a reader wants to see of what is out.
 *
 * @param language with a text in this language
 * @param kind of this kind
 * @param topic with this topic's key
 * @param from out at this instant or later
 * @param to out before this instant
 * @param onlyNew out since the last visit
 */
public record ReleaseFilter(
        Optional<Language> language,
        Optional<ReleaseKind> kind,
        Optional<String> topic,
        Optional<Instant> from,
        Optional<Instant> to,
        boolean onlyNew) {
    /** Everything. */
    public static final ReleaseFilter ALL = new ReleaseFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
}
