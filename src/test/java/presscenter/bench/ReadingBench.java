package presscenter.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import presscenter.proof.VisitedPage;

/** Opening the list, a release, the thousandth page, a filter; and the most readers who are served well. */
final class ReadingBench {
    private static final double WELL_MILLIS = 300;

    private final Figures figures;
    private final boolean quick;
    private final Newsroom newsroom;
    private final String database;
    private final String releases;
    private final List<VisitedPage> pages = new ArrayList<>();

    ReadingBench(Figures figures, boolean quick, Newsroom newsroom, String database, String releases) {
        this.figures = figures;
        this.quick = quick;
        this.newsroom = newsroom;
        this.database = database;
        this.releases = releases;
    }

    void run() {
        loop(seconds(20, 4), seconds(5, 5)).run(readers(quick ? 10 : 50), 1); // until the compiler has seen it
        for (int users : quick ? new int[] {10} : new int[] {10, 50, 100}) {
            var pages = readers(users);
            var worked = newsroom.worked();
            var took = loop(seconds(5, 1), seconds(25, 5)).run(pages, users);
            var of = of("users", String.valueOf(users));
            took.forEach((act, spread) -> figures.add(Part.LIST, of, act.words(), spread));
            var share = newsroom.worked().minus(worked).toNanos()
                    / 1e7
                    / seconds(30, 6).toSeconds();
            figures.add(Part.LIST, of, "a core is kept busy by the application", share, "%");
        }
        var most = most(quick ? 20 : 1_600);
        figures.add(Part.LIST, of(), "most users with every p95 under 300 ms", most, "users");
    }

    /** By doubling, and then by halving the gap down to a tenth. */
    private int most(int atMost) {
        int well = 0;
        int users = quick ? 10 : 50;
        while (users <= atMost && isServedWell(users)) {
            well = users;
            users *= 2;
        }
        if (users > atMost) {
            return well;
        }
        int badly = users;
        while (badly - well > Math.max(2, badly / 10)) {
            var middle = (well + badly) / 2;
            if (isServedWell(middle)) {
                well = middle;
            } else {
                badly = middle;
            }
        }
        return well;
    }

    private boolean isServedWell(int users) {
        var took = loop(seconds(4, 1), seconds(12, 3)).run(readers(users), users);
        return took.values().stream().allMatch(spread -> spread.percentile(95) < WELL_MILLIS);
    }

    private List<VisitedPage> readers(int users) {
        if (pages.size() < users) {
            pages.addAll(newsroom.open(pages.size(), users));
        }
        return pages.subList(0, users);
    }

    private OpenLoop loop(Duration warm, Duration counted) {
        return new OpenLoop(newsroom.places(), warm, counted);
    }

    private Duration seconds(int usually, int quickly) {
        return Duration.ofSeconds(quick ? quickly : usually);
    }

    private SequencedMap<String, String> of(String... more) {
        var conditions = Figure.of("database", database, "releases", releases);
        conditions.putAll(Figure.of(more));
        return conditions;
    }
}
