package presscenter.release;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import presscenter.language.Language;

/**
 * One release as the newsroom's list shows it.
 *
 * @param number its number
 * @param kind what it is
 * @param at since when it is out; under embargo, when it lifts or is expected; the far future if nobody knows
 * @param languages in which it can be read; under embargo in which it will be
 * @param texts words by language; empty where there is only a notice
 * @param embargo if it is under embargo
 * @param corrected when the latest correction or clarification was made
 * @param replaced whether a newer release took its place
 * @param withdrawn whether it was taken back
 * @param fresh whether it came out since this reader's last visit
 */
public record ReleaseLine(
        ReleaseNumber number,
        ReleaseKind kind,
        Instant at,
        Set<Language> languages,
        Map<Language, LineText> texts,
        Optional<UnderEmbargo> embargo,
        Optional<Instant> corrected,
        boolean replaced,
        boolean withdrawn,
        boolean fresh) {
    public ReleaseLine {
        languages = Set.copyOf(languages);
        texts = Map.copyOf(texts);
    }

    /** The same line of what is out, for somebody whose last visit was at this instant. */
    ReleaseLine since(Optional<Instant> visit) {
        return new ReleaseLine(
                number,
                kind,
                at,
                languages,
                texts,
                embargo,
                corrected,
                replaced,
                withdrawn,
                visit.filter(at::isAfter).isPresent());
    }
}
