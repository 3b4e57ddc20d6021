package presscenter.release;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Several things, as the numbers of releases, as a query asks for them: with always as many parameters, of which the
 * last repeat one. A query with a list as a parameter is planned anew each time that it is asked, and for those of the
 * readers that is most of what they cost.
 */
final class Several {
    private static final int AT_ONCE = 32;

    /** What stands in the query: {@code r.number in (…)}. */
    static final String IN = IntStream.range(0, AT_ONCE)
            .mapToObj(place -> ":" + name(place))
            .collect(Collectors.joining(", ", "in (", ")"));

    private Several() {}

    /** The values of the parameters, for one question or for several. */
    static <T> Stream<Map<String, T>> of(Collection<T> some) {
        var all = some.stream().distinct().toList();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .mapToObj(from -> values(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
    }

    private static <T> Map<String, T> values(List<T> some) {
        var values = new TreeMap<String, T>();
        for (var place = 0; place < AT_ONCE; place++) {
            values.put(name(place), some.get(Math.min(place, some.size() - 1)));
        }
        return values;
    }

    private static String name(int place) {
        return "some" + place;
    }
}
