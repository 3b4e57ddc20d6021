package presscenter.release;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import presscenter.embargo.Reader;
import presscenter.embargo.Standing;

/**
 * How the readers of a release stand to its embargo.
 *
 * @param accepted who accepted the present terms, and for which outlet
 * @param opened who opened it under embargo, and how many extensions each confirmed
 * @param extensions that the release has had
 */
record CircleStanding(Set<Standings.Accepted> accepted, Map<UUID, Integer> opened, int extensions) {
    static CircleStanding of(AllTerms terms, List<Opening> openings, int extensions) {
        return new CircleStanding(
                terms.whoAccepted(),
                openings.stream().collect(Collectors.toMap(Opening::person, Opening::extensions)),
                extensions);
    }

    /** @param reader who is signed in */
    Standing of(Reader reader) {
        var person = reader.person().orElseThrow();
        return new Standing(
                accepted.contains(new Standings.Accepted(person, reader.outlet().orElse(""))),
                opened.getOrDefault(person, extensions) >= extensions,
                opened.containsKey(person));
    }
}
