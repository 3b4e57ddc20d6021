package presscenter.bench;

import java.util.List;
import java.util.stream.DoubleStream;

/** The kinds of drawings. Each is as wide as a telephone shows it, and stands beside others where there is room. */
final class Charts {
    private static final int WIDTH = 380;
    private static final int LEFT = 0;
    private static final int RIGHT = 380;

    private Charts() {}

    /** A figure that is drawn as a bar. */
    record Bar(String words, double value, String unit, String kind) {}

    /** Figures of the same kind; the aim is NaN if there is none. */
    static Svg bars(String says, List<Bar> bars, double aim) {
        var most = DoubleStream.concat(
                        bars.stream().mapToDouble(Bar::value), DoubleStream.of(Double.isNaN(aim) ? 0 : aim))
                .max()
                .orElse(1);
        var svg = new Svg(WIDTH, 34 * bars.size() + (Double.isNaN(aim) ? 4 : 20), says);
        double y = 0;
        for (var bar : bars) {
            var number = Figure.number(bar.value()) + " " + bar.unit();
            svg.text(LEFT, y + 12, bar.words(), "label").text(RIGHT, y + 12, number, "value end");
            svg.bar(LEFT, y + 17, (RIGHT - LEFT) * bar.value() / most, 9, bar.kind());
            if (!Double.isNaN(aim)) {
                var x = LEFT + (RIGHT - LEFT) * aim / most;
                svg.line(x, y + 15, x, y + 28, "aim");
            }
            y += 34;
        }
        if (!Double.isNaN(aim)) {
            var x = LEFT + (RIGHT - LEFT) * aim / most;
            svg.text(x, y + 9, "aim " + Figure.number(aim), x > WIDTH / 2.0 ? "axis end" : "axis");
        }
        return svg;
    }

    /** What one thing takes: median, p95 and p99, in milliseconds; a heading if it begins a group. */
    record Range(String group, String words, double median, double p95, double p99) {}

    /** Ranges on a scale on which each step is ten times the one before. */
    static Svg ranges(String says, List<Range> ranges, double least, double most) {
        var groups = (int) ranges.stream().map(Range::group).distinct().count();
        var svg = new Svg(WIDTH, 24 * groups + 18 * ranges.size() + 26, says);
        double from = 92;
        double lowest = Math.log10(least * 0.9);
        double highest = Math.log10(most * 1.15);
        var bottom = 24 * groups + 18 * ranges.size() + 6;
        for (double power = Math.floor(lowest); power <= highest; power++) {
            for (int step : new int[] {1, 2, 5}) {
                var value = step * Math.pow(10, power);
                if (Math.log10(value) >= lowest && Math.log10(value) <= highest) {
                    var x = from + (RIGHT - from) * (Math.log10(value) - lowest) / (highest - lowest);
                    svg.line(x, 6, x, bottom, step == 1 ? "grid strong" : "grid");
                    if (step == 1 || highest - lowest < 2.6) {
                        svg.text(x, bottom + 14, Figure.number(value), "axis middle");
                    }
                }
            }
        }
        svg.text(LEFT, bottom + 14, "ms", "axis");
        double y = 0;
        var group = "";
        for (var range : ranges) {
            if (!range.group().equals(group)) {
                group = range.group();
                y += 24;
                svg.text(LEFT, y - 5, group, "label strong");
            }
            var at = DoubleStream.of(range.median(), range.p95(), range.p99())
                    .map(value ->
                            from + (RIGHT - from) * (Math.log10(Math.max(value, least)) - lowest) / (highest - lowest))
                    .toArray();
            svg.text(from - 10, y + 12, range.words(), "axis end");
            svg.line(at[0], y + 8, at[2], y + 8, "span")
                    .dot(at[2], y + 8, 3, "far")
                    .dot(at[1], y + 8, 3.5, "mid")
                    .dot(at[0], y + 8, 4.5, "near");
            y += 18;
        }
        return svg;
    }

    /** How many had something after how long: the hundredths, every second of them, in milliseconds. */
    record Course(String words, List<Double> milliseconds) {}

    /** Courses from the moment itself to the last one, with a line at the aim. */
    static Svg courses(String says, List<Course> courses, double aim) {
        var last = courses.stream()
                .mapToDouble(course -> course.milliseconds().getLast())
                .max()
                .orElse(1);
        var most = Math.max(last * 1.04, aim * 1.15);
        double top = 14;
        double bottom = 214;
        double left = 44;
        var svg = new Svg(WIDTH, 252, says);
        for (int share = 0; share <= 100; share += 25) {
            var y = bottom - (bottom - top) * share / 100;
            svg.line(left, y, RIGHT, y, share == 0 ? "grid strong" : "grid");
            svg.text(left - 6, y + 4, share + "%", "axis end");
        }
        var step = step(most);
        for (double value = 0; value <= most; value += step) {
            var x = left + (RIGHT - left) * value / most;
            svg.text(x, bottom + 16, value == 0 ? "T" : Figure.number(value / 1_000) + " s", "axis middle");
            svg.line(x, bottom, x, bottom + 4, "grid strong");
        }
        var aimed = left + (RIGHT - left) * aim / most;
        svg.line(aimed, top - 6, aimed, bottom, "aim");
        for (int each = 0; each < courses.size(); each++) {
            var course = courses.get(each);
            var count = course.milliseconds().size();
            var points = new double[2 * count];
            for (int at = 0; at < count; at++) {
                points[2 * at] =
                        left + (RIGHT - left) * Math.max(course.milliseconds().get(at), 0) / most;
                points[2 * at + 1] = bottom - (bottom - top) * at / (count - 1);
            }
            svg.path(points, "course c" + each);
        }
        double x = left;
        for (int each = 0; each < courses.size(); each++) {
            svg.line(x, bottom + 33, x + 14, bottom + 33, "course c" + each);
            svg.text(x + 18, bottom + 37, courses.get(each).words(), "axis");
            x += 80;
        }
        return svg;
    }

    private static double step(double most) {
        var rough = most / 5;
        var power = Math.pow(10, Math.floor(Math.log10(rough)));
        return rough / power < 2 ? 2 * power : rough / power < 5 ? 5 * power : 10 * power;
    }
}
