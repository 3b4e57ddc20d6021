package presscenter.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was aimed at, on two cores with the measuring beside, and whether it was reached; the worst figure counts. */
record Aims(List<Aim> all) {
    /** @param reached the worst of what was measured */
    record Aim(String words, double aim, double reached, String unit) {
        boolean holds() {
            return reached <= aim;
        }
    }

    static Aims of(Figures figures) {
        var all = new ArrayList<Aim>();
        add(
                all,
                "Lift, p99 at 1,000 open lists",
                1_000,
                "ms",
                worst(figures.of(Part.LIFT)
                        .filter(figure ->
                                figure.is("open lists", "1000") && figure.what().endsWith("text, p99"))));
        add(
                all,
                "Live heap of a reader",
                250,
                "kB",
                worst(figures.of(Part.HEAP)
                        .filter(figure -> figure.what().startsWith("live") && !figure.is("readers", "80"))));
        add(
                all,
                "A release, p95 at 50 readers",
                40,
                "ms",
                worst(figures.of(Part.LIST)
                        .filter(figure ->
                                figure.is("users", "50") && figure.what().equals(Act.RELEASE.words() + ", p95"))));
        add(all, "The thousandth page beside the first", 1.3, "×", worst(thousandth(figures)));
        add(all, "100,000 releases beside 10,000", 1.5, "×", worst(larger(figures)));
        add(
                all,
                "Start, with the cache",
                6_000,
                "ms",
                worst(figures.of(Part.START)
                        .filter(figure -> figure.is("how", "with the cache of a rehearsed start"))));
        return new Aims(all);
    }

    private static Stream<Figure> thousandth(Figures figures) {
        return ratios(
                figures.of(Part.LIST).filter(figure -> figure.what().equals(Act.THOUSANDTH_PAGE.words() + ", median")),
                figures.of(Part.LIST)
                        .filter(figure -> figure.what().equals(Act.LIST.words() + ", median"))
                        .toList(),
                List.of("database", "releases", "users"));
    }

    private static Stream<Figure> larger(Figures figures) {
        return ratios(
                figures.of(Part.LIST)
                        .filter(figure -> figure.is("releases", "100,000")
                                && figure.what().endsWith("median")),
                figures.of(Part.LIST)
                        .filter(figure ->
                                figure.is("releases", "10,000") && figure.what().endsWith("median"))
                        .toList(),
                List.of("database", "users", "what"));
    }

    /** Each of some figures beside the one of the others that agrees with it in these conditions. */
    private static Stream<Figure> ratios(Stream<Figure> some, List<Figure> others, List<String> same) {
        return some.flatMap(one -> others.stream()
                .filter(other -> same.stream()
                        .allMatch(name -> name.equals("what")
                                ? one.what().equals(other.what())
                                : java.util.Objects.equals(
                                        one.of().get(name), other.of().get(name))))
                .map(other -> new Figure(one.part(), one.of(), one.what(), one.value() / other.value(), "×")));
    }

    private static OptionalDouble worst(Stream<Figure> some) {
        return some.mapToDouble(Figure::value).max();
    }

    private static void add(List<Aim> all, String words, double aim, String unit, OptionalDouble reached) {
        reached.ifPresent(value -> all.add(new Aim(words, aim, value, unit)));
    }

    String html() {
        return all.stream()
                .map(aim ->
                        "<li class=%s><span class=what>%s</span><strong>%s</strong><span class=aim>aim %s</span><span class=holds>%s</span></li>"
                                .formatted(
                                        aim.holds() ? "good" : "short",
                                        Svg.escaped(aim.words()),
                                        said(aim.reached(), aim.unit()),
                                        said(aim.aim(), aim.unit()),
                                        aim.holds() ? "✓ holds" : "falls short"))
                .collect(Collectors.joining());
    }

    private static String said(double value, String unit) {
        return unit.equals("×") ? String.format(Locale.ENGLISH, "%.2f ×", value) : Figure.number(value) + " " + unit;
    }
}
