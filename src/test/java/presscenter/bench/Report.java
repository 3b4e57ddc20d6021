package presscenter.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The page with the plots: one file, without scripts, in light and dark. */
final class Report {
    private static final double LIFT_AIM_MILLIS = 1_000;
    private static final double HEAP_AIM_KB = 250;
    private static final double START_AIM_MILLIS = 6_000;

    private final Figures figures;

    private Report(Figures figures) {
        this.figures = figures;
    }

    static Report of(Figures figures) {
        return new Report(figures);
    }

    void writeTo(Path file) {
        try {
            Files.writeString(file, html());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    String html() {
        return frame().replace(
                        "{day}", figures.day().format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)))
                .replace(
                        "{machine}",
                        Svg.escaped(figures.machine().entrySet().stream()
                                .map(each -> each.getKey() + " " + each.getValue())
                                .collect(Collectors.joining(" · "))))
                .replace(
                        "{fonts}",
                        font("Golos Text Variable", "golos-text") + font("Source Serif 4 Variable", "source-serif-4"))
                .replace("{aims}", Aims.of(figures).html())
                .replace("{sections}", lift() + reading() + memory() + start() + firstPage());
    }

    private static String frame() {
        try (var resource = Report.class.getResourceAsStream("report.html")) {
            return new String(
                    java.util.Objects.requireNonNull(resource, "report.html").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** A font of the product, in the page itself; where its package is not there, the page has the system's. */
    private static String font(String family, String name) {
        var file = Path.of("node_modules/@fontsource-variable", name, "files", name + "-latin-wght-normal.woff2");
        try {
            return Files.exists(file)
                    ? "@font-face { font-family: '%s'; font-weight: 200 900; src: url(data:font/woff2;base64,%s) format('woff2'); }%n"
                            .formatted(family, Base64.getEncoder().encodeToString(Files.readAllBytes(file)))
                    : "";
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    // ── sections

    private String lift() {
        return section(
                Part.LIFT,
                "From the moment of the lift until its text stood on each open list, while somebody who is not signed"
                        + " in asks for the address a hundred times a second. The broken line is the aim for the last"
                        + " of a thousand lists but ten.",
                distinct(Part.LIFT, "database").stream()
                        .map(database -> plot(
                                database,
                                Charts.courses(
                                        "How many open lists had the text after how long, on " + database,
                                        figures.courses().stream()
                                                .filter(course -> database.equals(
                                                        course.of().get("database")))
                                                .map(course -> new Charts.Course(
                                                        thousands(course.of().getOrDefault("open lists", "0"))
                                                                + " lists",
                                                        course.milliseconds()))
                                                .toList(),
                                        LIFT_AIM_MILLIS)))
                        .toList());
    }

    private String reading() {
        var all = figures.of(Part.LIST)
                .filter(figure -> figure.unit().equals("ms"))
                .toList();
        var least = all.stream().mapToDouble(Figure::value).min().orElse(1);
        var most = all.stream().mapToDouble(Figure::value).max().orElse(1);
        var plots = new ArrayList<String>();
        for (var database : distinct(Part.LIST, "database")) {
            for (var releases : distinct(Part.LIST, "releases")) {
                var ranges = ranges(database, releases);
                if (!ranges.isEmpty()) {
                    var title = database + ", " + releases + " releases";
                    plots.add(plot(title, Charts.ranges("How long readers wait, on " + title, ranges, least, most)));
                }
            }
        }
        var well = bars(
                Part.LIST,
                figure -> figure.unit().equals("users"),
                figure -> figure.given("database") + ", " + figure.given("releases") + " releases");
        if (!well.isEmpty()) {
            plots.add(plot(
                    "Most readers with every p95 under 300 ms", Charts.bars("The most readers", well, Double.NaN)));
        }
        return section(
                Part.LIST,
                "Readers act every two seconds on average and wait for nobody. <b class=near>●</b> half of them wait"
                        + " no longer than this, <b class=mid>●</b> 95 of a hundred, <b class=far>○</b> 99.",
                plots);
    }

    private List<Charts.Range> ranges(String database, String releases) {
        var ranges = new ArrayList<Charts.Range>();
        for (var act : Act.values()) {
            for (var users : distinct(Part.LIST, "users")) {
                var median = reading(database, releases, users, act.words() + ", median");
                median.ifPresent(value -> ranges.add(new Charts.Range(
                        act.words(),
                        users + " readers",
                        value,
                        reading(database, releases, users, act.words() + ", p95")
                                .orElse(value),
                        reading(database, releases, users, act.words() + ", p99")
                                .orElse(value))));
            }
        }
        return ranges;
    }

    private Optional<Double> reading(String database, String releases, String users, String what) {
        return figures.of(Part.LIST)
                .filter(figure -> figure.is("database", database)
                        && figure.is("releases", releases)
                        && figure.is("users", users)
                        && figure.what().equals(what))
                .map(Figure::value)
                .findFirst();
    }

    private String memory() {
        var plots = new ArrayList<String>();
        plots.add(plot(
                "Each reader who is signed in, with the list open",
                Charts.bars(
                        "Live heap of a reader",
                        bars(
                                Part.HEAP,
                                figure -> figure.what().startsWith("live"),
                                figure -> figure.given("database") + ", of " + thousands(figure.given("readers"))),
                        HEAP_AIM_KB)));
        for (var database : distinct(Part.HEAP, "database")) {
            var most = distinct(Part.HEAP, "readers").getLast();
            plots.add(plot(
                    "What is in it, " + database + ", of " + thousands(most),
                    Charts.bars(
                            "The classes that take most of it",
                            bars(
                                    Part.HEAP,
                                    figure -> figure.is("database", database)
                                            && figure.is("readers", most)
                                            && figure.what().startsWith("of it"),
                                    figure -> readable(figure.what().substring("of it ".length()))),
                            Double.NaN)));
        }
        return section(Part.HEAP, "What lives in the heap after everything dead was cleared away.", plots);
    }

    private String start() {
        return section(
                Part.START,
                "From the command to the first page that is answered, on a database that is there already.",
                List.of(plot(
                        "Cold start",
                        Charts.bars(
                                "Cold start",
                                bars(Part.START, any -> true, figure -> figure.given("how")),
                                START_AIM_MILLIS))));
    }

    private String firstPage() {
        return section(
                Part.FIRST_PAGE,
                "The newsroom in a browser on the same machine: what is loaded, compressed, and how long until its"
                        + " lines can be read and pressed.",
                List.of(
                        plot(
                                "Loaded",
                                Charts.bars(
                                        "What is loaded",
                                        bars(
                                                Part.FIRST_PAGE,
                                                figure -> figure.unit().equals("kB"),
                                                figure -> figure.given("loaded")),
                                        Double.NaN)),
                        plot(
                                "Until usable",
                                Charts.bars(
                                        "Until usable",
                                        bars(
                                                Part.FIRST_PAGE,
                                                figure -> figure.unit().equals("ms"),
                                                figure -> figure.given("how")),
                                        Double.NaN))));
    }

    // ── parts of them

    private String section(Part part, String words, List<String> plots) {
        return figures.of(part).findAny().isEmpty()
                ? ""
                : "<section><h2>%s</h2><p>%s</p><div class=plots>%s</div></section>"
                        .formatted(part.title(), words, String.join("", plots));
    }

    private static String plot(String title, Svg drawn) {
        return "<figure><figcaption>%s</figcaption>%s</figure>".formatted(Svg.escaped(title), drawn);
    }

    private List<Charts.Bar> bars(
            Part part, Predicate<Figure> which, java.util.function.Function<Figure, String> words) {
        return figures.of(part)
                .filter(which)
                .map(figure -> new Charts.Bar(words.apply(figure), figure.value(), figure.unit(), "bar"))
                .toList();
    }

    private List<String> distinct(Part part, String name) {
        return figures.of(part)
                .flatMap(figure -> Optional.ofNullable(figure.of().get(name)).stream())
                .distinct()
                .toList();
    }

    private static String thousands(String number) {
        return Figure.number(Double.parseDouble(number));
    }

    /** A class as people write it. */
    private static String readable(String type) {
        return switch (type) {
            case "[B" -> "byte[]";
            case "[I" -> "int[]";
            case "[J" -> "long[]";
            case "[C" -> "char[]";
            default -> type.replaceFirst("^\\[L(.*);$", "$1[]").replaceAll("\\w+\\.", "");
        };
    }
}
