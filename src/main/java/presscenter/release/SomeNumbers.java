package presscenter.release;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Several releases as a query asks for them: with always as many parameters, of which the last repeat a number. A query
 * with a list as a parameter is planned anew each time that it is asked, and for those of the readers that is most of
 * what they cost.
 */
final class SomeNumbers {
    private static final int AT_ONCE = 32;

    /** What stands in the query: {@code r.number in (…)}. */
    static final String IN = IntStream.range(0, AT_ONCE)
            .mapToObj(place -> ":" + name(place))
            .collect(Collectors.joining(", ", "in (", ")"));

    private SomeNumbers() {}

    /** The values of the parameters, for one question or for several. */
    static Stream<Map<String, ReleaseNumber>> of(Collection<ReleaseNumber> numbers) {
        var all = numbers.stream().distinct().toList();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .mapToObj(from -> values(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
    }

    private static Map<String, ReleaseNumber> values(List<ReleaseNumber> some) {
        var values = new TreeMap<String, ReleaseNumber>();
        for (var place = 0; place < AT_ONCE; place++) {
            values.put(name(place), some.get(Math.min(place, some.size() - 1)));
        }
        return values;
    }

    private static String name(int place) {
        return "number" + place;
    }
}
