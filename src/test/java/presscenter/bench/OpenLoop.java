package presscenter.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import presscenter.proof.VisitedPage;

/**
 * Readers who act every two seconds on average, at moments that were dealt before, and do not wait for each other. How
 * long something took counts from the moment at which it was meant to begin: who has to wait for the act before because
 * the press center is slow waits for this one too.
 *
 * @param places where they go
 * @param warm for how long they act before it counts
 * @param counted for how long it counts
 */
record OpenLoop(Places places, Duration warm, Duration counted) {
    private static final List<Act> ACTS = List.of(Act.values());
    private static final double PAUSE_NANOS = 2e9;

    /** Whoever is behind by more than this gives up; what was meant to be done counts as long as it is late. */
    private static final long LATEST_NANOS = 5_000_000_000L;

    /** What each act took. */
    Map<Act, Spread> run(List<VisitedPage> pages, long seed) {
        var begins = System.nanoTime();
        var took = new EnumMap<Act, Queue<Long>>(Act.class);
        for (var act : Act.values()) {
            took.put(act, new ConcurrentLinkedQueue<>());
        }
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var acting = new ArrayList<Future<?>>();
            for (int number = 0; number < pages.size(); number++) {
                var page = pages.get(number);
                var random = new Random(seed * 31 + number);
                acting.add(readers.submit(() -> act(page, random, begins, took)));
            }
            for (var each : acting) {
                each.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException("A reader could not go on", failed.getCause());
        }
        var spreads = new EnumMap<Act, Spread>(Act.class);
        took.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .forEach(each -> spreads.put(each.getKey(), new Spread(each.getValue())));
        return spreads;
    }

    private void act(VisitedPage page, Random random, long begins, Map<Act, Queue<Long>> took) {
        var counts = begins + warm.toNanos();
        var ends = counts + counted.toNanos();
        var meant = begins + pause(random);
        while (meant < ends) {
            var act = ACTS.get(random.nextInt(ACTS.size()));
            sleepUntil(meant);
            if (System.nanoTime() < ends + LATEST_NANOS) {
                page.navigates(places.address(act, random));
            }
            if (meant >= counts) {
                java.util.Objects.requireNonNull(took.get(act)).add(System.nanoTime() - meant);
            }
            meant += pause(random);
        }
    }

    private static long pause(Random random) {
        return (long) (-Math.log(1 - random.nextDouble()) * PAUSE_NANOS);
    }

    static void sleepUntil(long moment) {
        for (var left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
