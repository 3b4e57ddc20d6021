package presscenter.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import presscenter.Databases;
import presscenter.instance.inside.ClockSetting;

/**
 * How an instance is to be.
 *
 * @param name of its folder among the instances, which is emptied first
 * @param postgresql the address of its database, which is empty; none for the embedded H2 file
 * @param clock as it goes when the application starts
 * @param demo whether the demonstration's world is made, by that clock
 * @param pseudo whether each message stands in ⟦…⟧ (L12)
 * @param compiled whether it answers so much that compiling it as in production is worth the time
 * @param java further options of its JVM; of two that say the same the last one counts
 * @param more settings of the application, {@code name=value}
 */
public record InstanceSettings(
        String name,
        Optional<String> postgresql,
        ClockSetting clock,
        boolean demo,
        boolean pseudo,
        boolean compiled,
        List<String> java,
        List<String> more) {
    /** Of this JVM: the build's tests run in more than one at a time. */
    static final Path FOLDER = Path.of(System.getProperty("press.instances", "target/instances"));

    /** On H2, nothing in it, its clock running from this instant. */
    public static InstanceSettings named(String name, Instant at) {
        return new InstanceSettings(
                name, Optional.empty(), new ClockSetting(at, true), false, false, false, List.of(), List.of());
    }

    public InstanceSettings onPostgreSql() {
        return on(Databases.POSTGRESQL.fresh());
    }

    /** On an empty database of PostgreSQL at this address, for the tests' user. */
    public InstanceSettings on(String address) {
        return new InstanceSettings(name, Optional.of(address), clock, demo, pseudo, compiled, java, more);
    }

    public InstanceSettings withTheDemonstration() {
        return new InstanceSettings(name, postgresql, clock, true, pseudo, compiled, java, more);
    }

    public InstanceSettings inThePseudoLanguage() {
        return new InstanceSettings(name, postgresql, clock, demo, true, compiled, java, more);
    }

    /** With its clock standing at the instant instead of running. */
    public InstanceSettings standing() {
        return new InstanceSettings(
                name, postgresql, new ClockSetting(clock.at(), false), demo, pseudo, compiled, java, more);
    }

    /** For a test that asks it thousands of things. */
    public InstanceSettings forLong() {
        return new InstanceSettings(name, postgresql, clock, demo, pseudo, true, java, more);
    }

    /** With further options of its JVM. */
    public InstanceSettings java(String... options) {
        return new InstanceSettings(name, postgresql, clock, demo, pseudo, compiled, List.of(options), more);
    }

    /** With a further setting. */
    public InstanceSettings with(String setting) {
        var all = new ArrayList<>(more);
        all.add(setting);
        return new InstanceSettings(name, postgresql, clock, demo, pseudo, compiled, java, all);
    }

    /** At an address that it knows itself, as letters and passkeys need it: on a port that is free now. */
    public InstanceSettings knowingItsAddress() {
        try (var free = new ServerSocket(0)) {
            return with("server.port=" + free.getLocalPort())
                    .with("press.address=http://localhost:" + free.getLocalPort());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Starts it; comes back when it is ready. */
    public Instance start() {
        var folder = FOLDER.resolve(name);
        empty(folder);
        var arguments = new ArrayList<>(List.of(
                "--server.address=127.0.0.1",
                "--press.second-factor=enrolled",
                "--press.data=" + folder.resolve("data").toAbsolutePath()));
        if (more.stream().noneMatch(setting -> setting.startsWith("server.port="))) {
            arguments.add("--server.port=0");
        }
        postgresql.ifPresent(database -> {
            giveAClock(database, clock);
            arguments.add("--spring.datasource.url=" + database);
            arguments.add("--spring.datasource.username=" + Databases.USER);
        });
        if (demo) {
            arguments.add("--spring.profiles.active=demo");
        }
        more.forEach(setting -> arguments.add("--" + setting));
        var options = new ArrayList<>(java.isEmpty() ? Rehearsal.options(compiled) : java);
        options.addFirst(compiled ? "-XX:+TieredCompilation" : "-XX:TieredStopAtLevel=1");
        var application = pseudo ? ShippedApplication.inThePseudoLanguage() : ShippedApplication.UNPACKED;
        return new Instance(
                at -> {
                    var all = new ArrayList<>(arguments);
                    all.add("--instance.clock.at=" + at.at());
                    all.add("--instance.clock.running=" + at.running());
                    return InstanceProcess.start(application, folder, options, all);
                },
                clock,
                folder,
                postgresql);
    }

    /**
     * The press clock is the earlier of the machine's and the database server's (E3), so a test moves both: a function
     * that stands before PostgreSQL's own says what the table holds.
     *
     * @param database an empty one of {@link Databases#USER}
     */
    public static void giveAClock(String database, ClockSetting clock) {
        try (var connection = DriverManager.getConnection(database, Databases.USER, "");
                var statement = connection.createStatement()) {
            statement.execute("create schema moved");
            statement.execute(
                    "create table moved.face (shown timestamptz not null, running boolean not null, since timestamptz not null)");
            statement.execute("insert into moved.face values ('%s', %s, pg_catalog.clock_timestamp())"
                    .formatted(clock.at(), clock.running()));
            statement.execute("""
                    create function moved.clock_timestamp() returns timestamptz language sql volatile as $$
                    select case when running then shown + (pg_catalog.clock_timestamp() - since) else shown end
                    from moved.face $$""");
            statement.execute(
                    "alter database %s set search_path = public, moved, pg_catalog".formatted(connection.getCatalog()));
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Moves the clock that the database was given. */
    static void moveTheClock(String database, ClockSetting clock) {
        try (var connection = DriverManager.getConnection(database, Databases.USER, "");
                var statement = connection.createStatement()) {
            statement.execute("update moved.face set shown = '%s', running = %s, since = pg_catalog.clock_timestamp()"
                    .formatted(clock.at(), clock.running()));
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static void empty(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (var files = Files.walk(folder)) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
