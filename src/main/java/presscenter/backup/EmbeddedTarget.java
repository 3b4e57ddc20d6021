package presscenter.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A database in a file of its own: restored into a file beside it, which then takes its name. */
final class EmbeddedTarget implements Target {
    private static final String SCHEME = "jdbc:h2:file:";
    private static final String FILE = ".mv.db";
    private static final String BEGUN = "-restoring";
    private static final String ASIDE = "-before-restore";

    private final Place place;
    private final String base;
    private final String options;

    EmbeddedTarget(Place place) {
        var rest = place.url().startsWith(SCHEME) ? place.url().substring(SCHEME.length()) : "";
        var end = rest.indexOf(';');
        this.place = place;
        base = end < 0 ? rest : rest.substring(0, end);
        options = end < 0 ? "" : rest.substring(end);
    }

    @Override
    public void prepare(boolean replace) throws NotDone, SQLException, IOException {
        if (base.isEmpty()) {
            throw new NotDone("a database of this address cannot be restored: PRESS_DATABASE_URL must begin with "
                    + SCHEME + " or jdbc:postgresql:");
        }
        Files.deleteIfExists(file(BEGUN));
        if (Files.exists(file(""))) {
            if (!replace) {
                throw new NotDone("there is a database already, " + file("") + "; with --replace it is set aside");
            }
            if (Files.exists(file(ASIDE))) {
                throw new NotDone("one was set aside already, " + file(ASIDE) + "; move it away first");
            }
            requireNotInUse();
        }
    }

    @Override
    public void migrate(String version) throws NotDone {
        Migrations.run(Migrations.of(place).dataSource(url(), place.user(), place.password()), version);
    }

    @Override
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url(), place.user(), place.password());
    }

    @Override
    public void looseReferences(Connection connection) throws SQLException {
        execute(connection, "set referential_integrity false");
    }

    @Override
    public void tieReferences(Connection connection) throws SQLException {
        execute(connection, "set referential_integrity true");
    }

    @Override
    public void swap() throws NotDone, IOException {
        var replaces = Files.exists(file(""));
        if (replaces) {
            requireNotInUse(); // it may have been started meanwhile
            move("", ASIDE);
        }
        try {
            move(BEGUN, "");
        } catch (IOException refused) {
            if (replaces) {
                move(ASIDE, "");
            }
            throw refused;
        }
    }

    /** Who uses it would go on with it when it is set aside. One that cannot be opened at all is in nobody's use. */
    private void requireNotInUse() throws NotDone {
        try {
            place.open().close();
        } catch (SQLException refused) {
            if (Place.isInUse(refused)) {
                throw place.because(refused);
            }
        }
    }

    private void move(String from, String to) throws IOException {
        Files.move(file(from), file(to), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void clear() throws IOException {
        if (!base.isEmpty()) {
            Files.deleteIfExists(file(BEGUN));
        }
    }

    private String url() {
        return SCHEME + base + BEGUN + options;
    }

    private Path file(String ending) {
        return Path.of(base + ending + FILE);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
