package presscenter.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import presscenter.instance.Instance;
import presscenter.instance.InstanceSettings;
import presscenter.proof.VisitedPage;
import presscenter.proof.Visitor;

/** The packaged application on an archive, in its own process, and readers who sign in to it when they are wanted. */
final class Newsroom implements AutoCloseable {
    private final Instance instance;
    private final Places places;
    private final Map<Integer, Visitor> readers = new ConcurrentHashMap<>();

    private Newsroom(Instance instance, Places places) {
        this.instance = instance;
        this.places = places;
    }

    /** @param java further options of its JVM */
    static Newsroom on(Store store, String... java) {
        var places = Places.of(store);
        var options = new ArrayList<>(List.of("-Xmx3g", "-XX:+UseSerialGC"));
        options.addAll(List.of(java));
        options.addAll(Stream.of(System.getProperty("press.bench.java", "").split(" "))
                .filter(option -> !option.isBlank())
                .toList());
        var instance = InstanceSettings.named("bench", Store.NOW)
                .forLong()
                .java(options.toArray(String[]::new))
                .with("press.database.url=" + store.url())
                .with("press.database.user=" + store.user())
                .start();
        instance.runsFrom(Store.NOW); // the database's clock too
        return new Newsroom(instance, places);
    }

    Instance instance() {
        return instance;
    }

    Places places() {
        return places;
    }

    /** How long the application's process has kept a core busy, whatever else the machine did meanwhile. */
    Duration worked() {
        return ProcessHandle.of(instance.pid())
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow(() -> new IllegalStateException("The system does not say how long the process worked"));
    }

    /** The reader of this number, signed in. */
    Visitor reader(int number) {
        return readers.computeIfAbsent(
                number, _ -> new Visitor(instance.address()).signsIn(SeedPeople.username(number), SeedPeople.PASSWORD));
    }

    /** Readers from one number up to before another open the list, and hear what is pushed. */
    List<VisitedPage> open(int from, int to) {
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var opening = IntStream.range(from, to)
                    .mapToObj(number -> readers.submit(
                            () -> reader(number).opensLightly("newsroom").listens()))
                    .toList();
            var pages = new ArrayList<VisitedPage>();
            for (var page : opening) {
                pages.add(page.get());
            }
            return pages;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void close() {
        instance.close();
    }
}
