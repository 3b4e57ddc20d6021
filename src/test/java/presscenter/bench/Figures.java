package presscenter.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** All that was measured. */
final class Figures {
    private final List<Figure> all = new ArrayList<>();
    private final List<Course> courses = new ArrayList<>();
    private final Consumer<String> told;
    private final LocalDate day;
    private final Map<String, String> machine;

    /** @param told gets the line of each figure as soon as it is there */
    Figures(LocalDate day, Map<String, String> machine, Consumer<String> told) {
        this.told = told;
        this.day = day;
        this.machine = new LinkedHashMap<>(machine);
    }

    /**
     * How many had it after how long.
     *
     * @param milliseconds of the hundredths from 0 to 100, every second of them
     */
    record Course(Part part, SequencedMap<String, String> of, List<Double> milliseconds) {}

    void add(Part part, SequencedMap<String, String> of, String what, double value, String unit) {
        var figure = new Figure(part, of, what, value, unit);
        all.add(figure);
        told.accept(figure.line());
    }

    /** Median, p95 and p99 of a spread. */
    void add(Part part, SequencedMap<String, String> of, String what, Spread spread) {
        add(part, of, what + ", median", spread.median(), "ms");
        add(part, of, what + ", p95", spread.percentile(95), "ms");
        add(part, of, what + ", p99", spread.percentile(99), "ms");
    }

    void add(Course course) {
        courses.add(course);
    }

    /** Those of a part, in the order in which they were measured. */
    Stream<Figure> of(Part part) {
        return all.stream().filter(figure -> figure.part() == part);
    }

    List<Course> courses() {
        return List.copyOf(courses);
    }

    LocalDate day() {
        return day;
    }

    Map<String, String> machine() {
        return machine;
    }

    void writeTo(Path file) {
        var json = new LinkedHashMap<String, Object>();
        json.put("day", day.toString());
        json.put("machine", machine);
        json.put("figures", all.stream().map(Figure::json).toList());
        json.put(
                "courses",
                courses.stream()
                        .map(course -> Map.of(
                                "part", course.part().key(), "of", course.of(), "milliseconds", course.milliseconds()))
                        .toList());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(
                    file,
                    JsonMapper.builder()
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsBytes(json));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
