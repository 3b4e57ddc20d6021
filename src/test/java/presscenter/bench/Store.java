package presscenter.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import presscenter.Databases;
import presscenter.instance.InstanceSettings;
import presscenter.instance.inside.ClockSetting;

/**
 * A database with an archive in it. It is seeded once and kept under {@code target}; what is measured works on a copy,
 * so that every run begins with the same.
 *
 * @param database which one
 * @param url of the copy
 * @param user of the copy; the password is empty
 */
record Store(Databases database, String url, String user) {
    /** What the clock says when the measuring begins: the seeded world has a present, whenever it is measured. */
    static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");

    private static final Path SEEDS = Path.of("target/bench").toAbsolutePath();
    private static final List<String> WITH_IDS =
            List.of("release", "release_facts", "release_text", "release_text_version");

    /** A copy of the archive with so many releases. */
    static Store with(Databases database, int releases) {
        try {
            return switch (database) {
                case H2 -> h2(releases);
                case POSTGRESQL -> postgresql(releases);
            };
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, "");
    }

    private static Store h2(int releases) throws SQLException, IOException {
        var seed = SEEDS.resolve("h2-" + releases);
        if (!Files.exists(seed.resolve("press.mv.db"))) {
            var begun = SEEDS.resolve("h2-" + releases + "-begun");
            Files.deleteIfExists(begun.resolve("press.mv.db"));
            var store =
                    new Store(Databases.H2, "jdbc:h2:file:" + begun.resolve("press") + ";CACHE_SIZE=262144", "press");
            store.seed(releases);
            Files.createDirectories(seed);
            Files.move(begun.resolve("press.mv.db"), seed.resolve("press.mv.db"));
        }
        var copy = SEEDS.resolve("h2-measured");
        Files.createDirectories(copy);
        Files.copy(seed.resolve("press.mv.db"), copy.resolve("press.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        return new Store(
                Databases.H2,
                "jdbc:h2:file:" + copy.resolve("press")
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=256",
                "press");
    }

    private static Store postgresql(int releases) throws SQLException {
        var seed = "seed_" + releases;
        var all = Server.RUNNING.getJdbcUrl(Databases.USER, "postgres");
        try (var connection = DriverManager.getConnection(all, Databases.USER, "");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists measured with (force)");
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = '" + seed + "'")
                    .next()) {
                statement.execute("drop database if exists begun with (force)");
                statement.execute("create database begun");
                var begun = Server.RUNNING.getJdbcUrl(Databases.USER, "begun");
                InstanceSettings.giveAClock(begun, new ClockSetting(NOW, true));
                new Store(Databases.POSTGRESQL, begun + "&reWriteBatchedInserts=true", Databases.USER).seed(releases);
                statement.execute("alter database begun rename to " + seed);
            }
            statement.execute("create database measured template " + seed);
            statement.execute("alter database measured set search_path = public, moved, pg_catalog");
        }
        var measured =
                new Store(Databases.POSTGRESQL, Server.RUNNING.getJdbcUrl(Databases.USER, "measured"), Databases.USER);
        try (var connection = measured.open();
                var statement = connection.createStatement()) {
            statement.execute("update moved.face set shown = '" + NOW + "', since = pg_catalog.clock_timestamp()");
        }
        return measured;
    }

    private void seed(int releases) throws SQLException {
        var begun = System.nanoTime();
        Flyway.configure()
                .dataSource(url, user, "")
                .locations("classpath:db/migration")
                .placeholders(Map.of("zone", "Europe/Minsk"))
                .load()
                .migrate();
        try (var connection = open();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    database == Databases.H2
                            ? "set referential_integrity false"
                            : "set session_replication_role = replica");
            SeedPeople.write(connection, NOW);
            SeedReleases.write(connection, NOW, releases);
            for (var table : WITH_IDS) {
                statement.execute("alter table %s alter column id restart with %d".formatted(table, 4L * releases + 8));
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute(
                    database == Databases.H2
                            ? "set referential_integrity true"
                            : "set session_replication_role = origin");
            statement.execute(database == Databases.H2 ? "analyze" : "vacuum analyze");
        }
        System.out.printf(
                "bench: seeded %d releases on %s in %d s%n",
                releases, database, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
    }
}
