package presscenter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import presscenter.Databases;

/** {@code ./press bench}: measures what it is told and leaves figures and a page with plots of them. */
class Benchmark {
    private static final Path RESULTS = Path.of("target/bench/results");

    private final BenchSettings settings = BenchSettings.given();
    private final Figures figures = new Figures(LocalDate.now(ZoneOffset.UTC), machine(), System.out::println);
    private final List<String> notMeasured = new ArrayList<>();

    @Test
    void how_fast_it_is() {
        if (settings.parts().contains(Part.START)) {
            measured("the start", () -> new StartBench(figures, settings.quick()).run());
        }
        settings.databases().forEach(this::on);
        System.out.println("bench: figures and plots are in " + RESULTS);
        assertThat(notMeasured).isEmpty();
    }

    private void on(Databases database) {
        var name = database == Databases.H2 ? "H2" : "PostgreSQL";
        for (int releases : settings.releases()) {
            if (settings.parts().contains(Part.LIST)) {
                var many = String.format(Locale.ENGLISH, "%,d", releases);
                inTheNewsroom(
                        "reading",
                        database,
                        releases,
                        newsroom -> new ReadingBench(figures, settings.quick(), newsroom, name, many).run());
            }
        }
        var fewest = settings.releases().getFirst();
        if (settings.parts().contains(Part.HEAP) || settings.parts().contains(Part.LIFT)) {
            inTheNewsroom(
                    "the lift", database, fewest, newsroom -> new LiftBench(figures, settings, newsroom, name).run());
        }
        if (settings.parts().contains(Part.FIRST_PAGE)
                && database == settings.databases().getFirst()) {
            inTheNewsroom(
                    "the first page",
                    database,
                    fewest,
                    newsroom -> new FirstPageBench(figures, settings.quick(), newsroom).run());
        }
    }

    private void inTheNewsroom(String what, Databases database, int releases, Consumer<Newsroom> part) {
        measured(what + " on " + database + " with " + releases, () -> {
            try (var newsroom = Newsroom.on(Store.with(database, releases))) {
                part.accept(newsroom);
            }
        });
    }

    /** What fails keeps nothing else from being measured, and no figure that is there from being written down. */
    private void measured(String what, Runnable part) {
        try {
            part.run();
        } catch (RuntimeException failed) {
            System.out.println("bench: not measured: " + what + ": " + failed);
            notMeasured.add(what + ": " + failed);
        }
        figures.writeTo(RESULTS.resolve("figures.json"));
        Report.of(figures).writeTo(RESULTS.resolve("index.html"));
    }

    /** Its shape, not its name. */
    private static Map<String, String> machine() {
        var machine = new LinkedHashMap<String, String>();
        machine.put("cores", String.valueOf(Runtime.getRuntime().availableProcessors()));
        machine.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
        machine.put("heap", "3 GB, serial collector");
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        return machine;
    }
}
