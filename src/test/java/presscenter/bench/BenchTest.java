package presscenter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What is measured is counted, kept and drawn as it was. */
class BenchTest {
    private static final Spread HUNDRED = new Spread(
            LongStream.rangeClosed(1, 100).mapToObj(ms -> ms * 1_000_000).toList());

    @Test
    void a_spread_names_times_that_were_measured() {
        assertThat(HUNDRED.count()).isEqualTo(100);
        assertThat(HUNDRED.median()).isEqualTo(50);
        assertThat(HUNDRED.percentile(95)).isEqualTo(95);
        assertThat(HUNDRED.percentile(99)).isEqualTo(99);
        assertThat(HUNDRED.last()).isEqualTo(100);
        assertThat(new Spread(List.of(3_000_000L)).percentile(99)).isEqualTo(3);
        assertThat(HUNDRED.course()).hasSize(51).startsWith(1.0).endsWith(100.0);
    }

    @Test
    void a_heap_is_what_came_since_the_heap_before() {
        var before =
                Heap.parse(List.of(" num     #instances         #bytes  class name (module)", "   1:   10    100  [B"));
        var after = Heap.parse(List.of(
                "   1:  20  1300  [B (java.base@25)",
                "   2:   1   50  com.vaadin.flow.Node",
                "   3:  9  9999  [Ljdk.internal.vm.FillerElement; (java.base@25)"));

        assertThat(after.since(before).total()).isEqualTo(1_250);
        assertThat(after.since(before).largest(1)).containsExactly(Map.entry("[B", 1_200L));
    }

    @Test
    void a_figure_is_a_line_with_its_unit() {
        var figure = new Figure(
                Part.LIFT,
                Figure.of("database", "H2", "open lists", "1000"),
                "from the lift to the text, p99",
                1234.5,
                "ms");
        assertThat(figure.line()).isEqualTo("bench: lift · H2 · 1000 · from the lift to the text, p99: 1,235 ms");
        assertThat(Figure.number(0.126)).isEqualTo("0.13");
        assertThat(Figure.number(12.34)).isEqualTo("12.3");
    }

    @Test
    void an_aim_is_compared_with_the_worst_that_was_measured() {
        var aims = Aims.of(measured()).all();
        assertThat(aims).extracting(Aims.Aim::words).hasSize(6);
        assertThat(aims)
                .filteredOn(aim -> !aim.holds())
                .extracting(Aims.Aim::reached)
                .containsExactly(2.0);
    }

    @Test
    void the_figures_are_kept_and_the_page_draws_each_part(@TempDir Path folder) throws IOException {
        var figures = measured();
        figures.writeTo(folder.resolve("figures.json"));
        Report.of(figures).writeTo(folder.resolve("index.html"));

        var json = JsonMapper.builder()
                .build()
                .readTree(folder.resolve("figures.json").toFile());
        assertThat(json.path("figures").size()).isEqualTo((int) java.util.Arrays.stream(Part.values())
                .mapToLong(part -> figures.of(part).count())
                .sum());
        assertThat(json.path("courses").get(0).path("milliseconds").size()).isEqualTo(51);
        var page = Files.readString(folder.resolve("index.html")).replaceAll("base64,[^)]*", "");
        for (var part : Part.values()) {
            assertThat(page).contains("<h2>" + part.title() + "</h2>");
        }
        assertThat(page)
                .contains("falls short", "27 November 2026")
                .doesNotContain("NaN", "Infinity", "{day}", "{aims}", "<script", "http")
                .as("an unescaped name of a class")
                .doesNotContain("<K");
    }

    private static Figures measured() {
        var figures = new Figures(LocalDate.of(2026, 11, 27), Map.of("cores", "2"), unheard -> {});
        for (var releases : List.of("10,000", "100,000")) {
            for (var act : Act.values()) {
                figures.add(
                        Part.LIST,
                        Figure.of("database", "H2", "releases", releases, "users", "50"),
                        act.words(),
                        act == Act.RELEASE
                                ? new Spread(List.of(releases.equals("10,000") ? 10_000_000L : 20_000_000L))
                                : HUNDRED);
            }
        }
        figures.add(Part.LIST, Figure.of("database", "H2", "releases", "10,000"), "most", 200, "users");
        var heap = Figure.of("database", "H2", "readers", "1000");
        figures.add(Part.HEAP, heap, "live heap of a reader", 240, "kB");
        figures.add(Part.HEAP, heap, "of it java.util.HashMap$Node", 30, "kB");
        figures.add(Part.HEAP, heap, "of it java.util.Map<K>", 20, "kB");
        var lift = Figure.of("database", "H2", "open lists", "1000");
        figures.add(Part.LIFT, lift, "from the lift to the text, p99", 800, "ms");
        figures.add(new Figures.Course(Part.LIFT, lift, HUNDRED.course()));
        figures.add(
                Part.START, Figure.of("how", "with the cache of a rehearsed start"), "to the first page", 5_100, "ms");
        figures.add(Part.FIRST_PAGE, Figure.of("loaded", "scripts"), "compressed", 120, "kB");
        figures.add(Part.FIRST_PAGE, Figure.of("how", "again"), "until usable, median", 300, "ms");
        return figures;
    }
}
