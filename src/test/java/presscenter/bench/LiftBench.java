package presscenter.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import presscenter.instance.ARelease;
import presscenter.language.Language;
import presscenter.proof.VisitedPage;
import presscenter.proof.Visitor;

/**
 * Lists stand open and hear what is pushed: how much of the heap each takes, and how long after a lift its text has
 * reached each of them, while somebody who is not signed in asks for the address a hundred times a second.
 */
final class LiftBench {
    private static final int ANONYMOUS_A_SECOND = 100;
    private static final Duration AHEAD = Duration.ofSeconds(8);
    private static final Duration ALONE = Duration.ofSeconds(4);
    private static final long PATIENCE_SECONDS = 60;
    private static final int CLASSES = 12;

    /** Twice the minute after which the last answer to a page is let go. */
    private static final Duration LISTENED = Duration.ofSeconds(125);

    private final Figures figures;
    private final BenchSettings settings;
    private final Newsroom newsroom;
    private final String database;
    private final List<VisitedPage> pages = new ArrayList<>();
    private int lifts;

    LiftBench(Figures figures, BenchSettings settings, Newsroom newsroom, String database) {
        this.figures = figures;
        this.settings = settings;
        this.newsroom = newsroom;
        this.database = database;
    }

    void run() {
        open(settings.quick() ? 5 : 20); // what the first readers bring in for all stays out of the heap of each
        var before = Heap.of(newsroom.instance().pid());
        var first = pages.size();
        for (int count : settings.quick() ? new int[] {30, 60} : new int[] {100, 500, 1_000, 2_000}) {
            open(count);
            if (settings.parts().contains(Part.HEAP) && count != 500 && count != 2_000) {
                heap(before, count - first);
            }
            if (settings.parts().contains(Part.LIFT)) {
                lift();
            }
        }
    }

    /** From now on so many lists are open. */
    void open(int count) {
        pages.addAll(newsroom.open(pages.size(), count));
    }

    /** Of readers who have listened for a while: what an answer left behind is gone then. */
    private void heap(Heap before, int readers) {
        if (!settings.quick()) {
            OpenLoop.sleepUntil(System.nanoTime() + LISTENED.toNanos());
        }
        var more = Heap.of(newsroom.instance().pid()).since(before);
        var of = Figure.of("database", database, "readers", String.valueOf(readers));
        figures.add(Part.HEAP, of, "live heap of a reader", more.total() / 1_000.0 / readers, "kB");
        more.largest(CLASSES)
                .forEach(type -> figures.add(
                        Part.HEAP, of, "of it " + type.getKey(), type.getValue() / 1_000.0 / readers, "kB"));
    }

    /** A release lifts while they are. */
    void lift() {
        var word = "Heron" + ++lifts + "Lifts";
        var number = "2026-BENCH" + "ABCDEFGH".charAt(lifts);
        var clock = Clocks.compared(newsroom.instance());
        var at = newsroom.instance().now().plus(AHEAD);
        var release = ARelease.numbered(number, Language.ENGLISH).embargoedUntil(at);
        for (var language : Language.values()) {
            release.text(language, word, "Lede", "Body");
        }
        newsroom.instance()
                .given(List.of(release.approved(at.minus(Duration.ofHours(1)), SeedPeople.OFFICER, SeedPeople.EDITOR)));

        var reached = new ConcurrentLinkedQueue<Long>();
        var left = new CountDownLatch(pages.size());
        var lift = clock.here(at);
        var worked = newsroom.worked();
        pages.forEach(page -> page.hears(hearer(word, lift, reached, left)));
        var over = new AtomicBoolean();
        var anonymous = new ConcurrentLinkedQueue<Long>();
        try (var asking = Executors.newVirtualThreadPerTaskExecutor()) {
            var _ = asking.submit(() -> ask(number, lift - ALONE.toNanos(), over, anonymous));
            var all = left.await(AHEAD.toSeconds() + PATIENCE_SECONDS, TimeUnit.SECONDS);
            over.set(true);
            if (!all) {
                throw new IllegalStateException(left.getCount() + " pages were not reached");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        tell(new Spread(reached), new Spread(anonymous), newsroom.worked().minus(worked));
    }

    private void tell(Spread reached, Spread anonymous, Duration worked) {
        var of = Figure.of("database", database, "open lists", String.format(Locale.ROOT, "%d", pages.size()));
        figures.add(Part.LIFT, of, "from the lift to the text, median", reached.median(), "ms");
        figures.add(Part.LIFT, of, "from the lift to the text, p99", reached.percentile(99), "ms");
        figures.add(Part.LIFT, of, "from the lift to the text, last", reached.last(), "ms");
        figures.add(Part.LIFT, of, "anonymous answer meanwhile, p99", anonymous.percentile(99), "ms");
        figures.add(
                Part.LIFT,
                of,
                "processor time of the application for a list",
                worked.toNanos() / 1e6 / pages.size(),
                "ms");
        figures.add(new Figures.Course(Part.LIFT, of, reached.course()));
    }

    private static java.util.function.Consumer<String> hearer(
            String word, long lift, Queue<Long> reached, CountDownLatch left) {
        var waits = new AtomicBoolean(true);
        return message -> {
            if (message.contains(word) && waits.compareAndSet(true, false)) {
                reached.add(System.nanoTime() - lift);
                left.countDown();
            }
        };
    }

    /** Each question at its own moment, whether or not the ones before were answered. */
    private void ask(String number, long from, AtomicBoolean over, Queue<Long> took) {
        try (var questions = Executors.newVirtualThreadPerTaskExecutor()) {
            var meant = from;
            while (!over.get()) {
                OpenLoop.sleepUntil(meant);
                var asked = meant;
                var _ = questions.submit(() -> {
                    new Visitor(newsroom.instance().address()).asks("/newsroom/" + number);
                    took.add(System.nanoTime() - asked);
                });
                meant += TimeUnit.SECONDS.toNanos(1) / ANONYMOUS_A_SECOND;
            }
        }
    }

    /** The instance's clock beside this machine's counter. */
    private record Clocks(Instant there, long here) {
        /** The comparison in which the question took least time is the most exact one. */
        static Clocks compared(presscenter.instance.Instance instance) {
            var shortest = Long.MAX_VALUE;
            var best = new Clocks(Instant.EPOCH, 0);
            for (int tries = 0; tries < 10; tries++) {
                var before = System.nanoTime();
                var there = instance.now();
                var took = System.nanoTime() - before;
                if (took < shortest) {
                    shortest = took;
                    best = new Clocks(there, before + took / 2);
                }
            }
            return best;
        }

        long here(Instant instant) {
            return here + Duration.between(there, instant).toNanos();
        }
    }
}
