package presscenter.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A schema of a PostgreSQL database: restored into a schema beside it, which then takes its name. */
final class ServerTarget implements Target {
    private static final String BEGUN = "press_restoring";
    private static final String ASIDE = "press_before_restore";

    /** Of other roles' sessions not everybody is told the type; what has no role is the server's own. */
    private static final String SESSIONS_OF_OTHERS = """
            select count(*) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()
              and (backend_type = 'client backend' or (backend_type is null and usesysid is not null))
            """;

    private static final int TIMES_ASKED = 10;

    private final Place place;
    private final List<Reference> references = new ArrayList<>();

    ServerTarget(Place place) {
        this.place = place;
    }

    /** That one table refers to another, as the database would say it again. */
    private record Reference(String table, String name, String definition) {}

    @Override
    public void prepare(boolean replace) throws NotDone, SQLException {
        try (var connection = place.open()) {
            requireNotInUse(connection);
            if (count(connection, "select count(*) from pg_tables where schemaname = current_schema()") > 0) {
                if (!replace) {
                    throw new NotDone("the database is not empty; with --replace what is there is set aside");
                }
                if (count(connection, "select count(*) from pg_namespace where nspname = '" + ASIDE + "'") > 0) {
                    throw new NotDone("something was set aside already, the schema " + ASIDE + "; drop it first");
                }
            }
            execute(connection, "drop schema if exists " + BEGUN + " cascade");
            execute(connection, "create schema " + BEGUN);
        }
    }

    @Override
    public void migrate(String version) throws NotDone {
        Migrations.run(
                Migrations.of(place)
                        .dataSource(place.url(), place.user(), place.password())
                        .schemas(BEGUN)
                        .createSchemas(false),
                version);
    }

    @Override
    public Connection open() throws SQLException {
        var connection = place.open();
        connection.setSchema(BEGUN);
        return connection;
    }

    @Override
    public void looseReferences(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("""
                        select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
                        where contype = 'f' and connamespace = current_schema()::regnamespace
                        """);
                var found = query.executeQuery()) {
            while (found.next()) {
                references.add(new Reference(found.getString(1), found.getString(2), found.getString(3)));
            }
        }
        for (var each : references) {
            execute(connection, "alter table " + each.table() + " drop constraint " + each.name());
        }
    }

    @Override
    public void tieReferences(Connection connection) throws SQLException {
        for (var each : references) {
            execute(
                    connection,
                    "alter table " + each.table() + " add constraint " + each.name() + " " + each.definition());
        }
    }

    @Override
    public void swap() throws NotDone, SQLException {
        try (var connection = place.open()) {
            requireNotInUse(connection); // it may have been started meanwhile
            var present = connection.getSchema();
            connection.setAutoCommit(false);
            execute(
                    connection,
                    count(connection, "select count(*) from pg_tables where schemaname = current_schema()") > 0
                            ? "alter schema " + present + " rename to " + ASIDE
                            : "drop schema " + present);
            execute(connection, "alter schema " + BEGUN + " rename to " + present);
            execute(connection, "grant usage on schema " + present + " to public"); // as a new database has it
            connection.commit();
        }
    }

    @Override
    public void clear() throws SQLException {
        try (var connection = place.open()) {
            execute(connection, "drop schema if exists " + BEGUN + " cascade");
        }
    }

    /** Asks for a second: sessions that were closed just now, our own too, are counted a little longer. */
    private static void requireNotInUse(Connection connection) throws NotDone, SQLException {
        for (var asked = 1; count(connection, SESSIONS_OF_OTHERS) > 0; asked++) {
            if (asked == TIMES_ASKED) {
                throw new NotDone("the database is in use: stop the press center first");
            }
            execute(connection, "select pg_sleep(0.1)");
        }
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
