package presscenter.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import presscenter.instance.inside.ClockSetting;
import presscenter.instance.inside.Given;
import presscenter.instance.inside.Prepared;
import presscenter.instance.inside.Rows;
import presscenter.instance.inside.Wire;
import presscenter.release.ReleaseImport;

/**
 * A running press center: the packaged application in a process of its own, on a free port of this machine, with an
 * empty database and data folder, and a clock that the test moves. {@link InstanceSettings} starts one. What it writes
 * is in {@link #log()}.
 */
public final class Instance implements AutoCloseable {
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Function<ClockSetting, InstanceProcess> start;
    private final Path folder;
    private final Optional<String> postgresql;
    private volatile InstanceProcess process;
    private volatile ClockSetting clock;
    private volatile long clockSetAt;

    /** @param start starts it on what is in its folder and its database, with its clock going so */
    Instance(
            Function<ClockSetting, InstanceProcess> start,
            ClockSetting clock,
            Path folder,
            Optional<String> postgresql) {
        this.start = start;
        this.folder = folder;
        this.postgresql = postgresql;
        this.clock = clock;
        clockSetAt = System.nanoTime();
        process = start.apply(clock);
    }

    /** Where it answers, without a path. */
    public String address() {
        return "http://localhost:" + process.port();
    }

    /** All that it wrote to its standard output and error. */
    public Path log() {
        return folder.resolve("instance.log");
    }

    /** The process's number with the system. */
    public long pid() {
        return process.pid();
    }

    /** Its data folder: database, head notes, whatever else it keeps. */
    public Path data() {
        return folder.resolve("data");
    }

    /** The address of its database; empty if that is the embedded one in its data folder. */
    public Optional<String> postgresql() {
        return postgresql;
    }

    /** What its press clock says. */
    public Instant now() {
        return ask("GET", "/clock", new byte[0], Instant.class);
    }

    /** From now on its clock stands at this instant. A clock that honoured a lift never goes back behind it (E3). */
    public void standsAt(Instant at) {
        set(new ClockSetting(at, false));
    }

    /** From now on its clock runs, beginning at this instant. */
    public void runsFrom(Instant at) {
        set(new ClockSetting(at, true));
    }

    private void set(ClockSetting setting) {
        ask("POST", "/clock", Wire.write(setting), Instant.class);
        clock = setting;
        clockSetAt = System.nanoTime();
    }

    /** Its process ends at once, as by {@code kill -9}; it is gone when this returns. */
    public void dies() {
        process.kill();
    }

    /**
     * Starts again on what the dead process left, at another port, with the clock as if it had gone on.
     *
     * @param longer as if it had been dead for so much longer
     */
    public void startsAgain(Duration longer) {
        var passed = clock.running() ? Duration.ofNanos(System.nanoTime() - clockSetAt) : Duration.ZERO;
        clock = new ClockSetting(clock.at().plus(passed).plus(longer), clock.running());
        clockSetAt = System.nanoTime();
        postgresql.ifPresent(database -> InstanceSettings.moveTheClock(database, clock));
        process = start.apply(clock);
    }

    /** How many bytes of its heap are in use once it has thrown away what nobody needs. */
    public long liveHeap() {
        return ask("GET", "/heap", new byte[0], Long.class);
    }

    /**
     * Takes over releases; those that bring a number have it.
     *
     * @return their numbers in the same order
     */
    public List<String> given(List<ReleaseImport.Imported> releases) {
        return given(new Given.Releases(releases)).numbers();
    }

    /** Takes over anything else. */
    public Prepared given(Given given) {
        return ask("POST", "/given", Wire.write(given), Prepared.class);
    }

    /** What its database answers to a select, each row by the names of its columns in small letters. */
    public List<Map<String, String>> told(String select) {
        return ask("POST", "/told", Wire.write(select), Rows.class).rows();
    }

    /** Whether its vault opens the file of this id as it was kept. */
    public boolean isReadable(String file) {
        return ask("POST", "/readable", Wire.write(file), Boolean.class);
    }

    /** While this goes on the database lacks a table, so that whatever needs it fails as nobody foresaw. */
    public void without(String table, Runnable meanwhile) {
        ask("POST", "/broken", Wire.write(table), Boolean.class);
        try {
            meanwhile.run();
        } finally {
            ask("POST", "/mended", Wire.write(table), Boolean.class);
        }
    }

    private <T> T ask(String method, String path, byte[] body, Class<T> answer) {
        var loopback = InetAddress.getLoopbackAddress().getHostAddress();
        var request = HttpRequest.newBuilder(URI.create("http://" + loopback + ":" + process.control() + path))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .timeout(ANSWERED_WITHIN)
                .build();
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("The instance refused: "
                        + new String(response.body(), java.nio.charset.StandardCharsets.UTF_8) + "; see " + log());
            }
            return Wire.read(response.body(), answer);
        } catch (IOException broken) {
            throw new UncheckedIOException("The instance does not answer; see " + log(), broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Stops it as an operator would, and waits until it is gone. */
    @Override
    public void close() {
        client.close();
        process.stop();
    }
}
