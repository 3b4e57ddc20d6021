package presscenter.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import presscenter.Databases;

/** {@code ./press bench}: measures what it is told and leaves figures and a page with plots of them. */
class Benchmark {
    private static final Path RESULTS = Path.of("target/bench/results");

    @Test
    void how_fast_it_is() {
        var settings = BenchSettings.given();
        var figures = new Figures(LocalDate.now(ZoneOffset.UTC), machine(), System.out::println);
        if (settings.parts().contains(Part.START)) {
            new StartBench(figures, settings.quick()).run();
        }
        for (var database : settings.databases()) {
            on(database, settings, figures);
        }
        figures.writeTo(RESULTS.resolve("figures.json"));
        Report.of(figures).writeTo(RESULTS.resolve("index.html"));
        System.out.println("bench: figures and plots are in " + RESULTS);
    }

    private static void on(Databases database, BenchSettings settings, Figures figures) {
        var name = database == Databases.H2 ? "H2" : "PostgreSQL";
        for (int releases : settings.releases()) {
            if (settings.parts().contains(Part.LIST)) {
                try (var newsroom = Newsroom.on(Store.with(database, releases))) {
                    new ReadingBench(
                                    figures,
                                    settings.quick(),
                                    newsroom,
                                    name,
                                    String.format(Locale.ENGLISH, "%,d", releases))
                            .run();
                }
            }
        }
        var fewest = settings.releases().getFirst();
        if (settings.parts().contains(Part.HEAP) || settings.parts().contains(Part.LIFT)) {
            try (var newsroom = Newsroom.on(Store.with(database, fewest))) {
                new LiftBench(figures, settings, newsroom, name).run();
            }
        }
        if (settings.parts().contains(Part.FIRST_PAGE)
                && database == settings.databases().getFirst()) {
            try (var newsroom = Newsroom.on(Store.with(database, fewest))) {
                new FirstPageBench(figures, settings.quick(), newsroom).run();
            }
        }
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
