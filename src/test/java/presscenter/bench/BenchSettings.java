package presscenter.bench;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import presscenter.Databases;

/**
 * What of the measuring is wanted. In the system's properties {@code press.bench.…}; nothing set is all of it.
 *
 * @param quick whether few numbers are enough, to see that it works
 * @param parts what is measured
 * @param releases how many there are, the smallest number first
 * @param databases on which
 */
record BenchSettings(boolean quick, Set<Part> parts, List<Integer> releases, List<Databases> databases) {
    static BenchSettings given() {
        var quick = asked("quick").isPresent();
        return new BenchSettings(
                quick,
                asked("only")
                        .map(names -> Arrays.stream(names.split(","))
                                .map(Part::of)
                                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class))))
                        .orElseGet(() -> EnumSet.allOf(Part.class)),
                asked("releases")
                        .map(Integer::valueOf)
                        .map(List::of)
                        .orElse(quick ? List.of(2_000) : List.of(10_000, 100_000)),
                asked("database")
                        .map(name -> Databases.valueOf(name.toUpperCase(Locale.ROOT)))
                        .map(List::of)
                        .orElseGet(() -> Arrays.asList(Databases.values())));
    }

    private static Optional<String> asked(String name) {
        return Optional.ofNullable(System.getProperty("press.bench." + name)).filter(value -> !value.isBlank());
    }
}
