package presscenter.backup;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.env.PropertySource;

/**
 * {@code ./press backup FILE}: everything that the press center keeps, database and files, in one encrypted file (S15,
 * E50), with the application's own settings and without the application. A PostgreSQL database may be in use meanwhile:
 * it is backed up as it stood at one instant.
 *
 * <p>Ends with 0 if the backup is there, with 2 if it is not, and says why.
 */
public final class BackUp {
    static final int DONE = 0;
    static final int NOT_DONE = 2;

    /** How the parts of a backup are called; they stand in this order. */
    static final String VERSION = "version";

    static final String TABLES = "tables/";
    static final String FILES = "files/";

    private static final String LATEST_MIGRATION = """
            select "version" from "flyway_schema_history"
            where "success" = true and "version" is not null order by "version" desc
            """;

    private final PrintStream out;
    private final PrintStream err;

    BackUp(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Ends the process with what {@link #run} says. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new BackUp(out, err).run(arguments));
    }

    int run(String[] arguments, PropertySource<?>... settings) {
        try {
            if (arguments.length != 1) {
                throw new NotDone("'backup' wants one argument, the file to write");
            }
            backUp(Path.of(arguments[0]).toAbsolutePath(), Place.set(settings));
            return DONE;
        } catch (NotDone why) {
            err.println("press: no backup was made: " + why.getMessage() + ".");
            return NOT_DONE;
        }
    }

    /** The file is there whole or not at all, and its owner's alone. */
    private void backUp(Path file, Place place) throws NotDone {
        if (Files.exists(file)) {
            throw new NotDone(file + " exists already");
        }
        var begun = file.resolveSibling(file.getFileName() + ".part");
        try (var connection = place.open()) {
            try {
                createAnew(begun);
                write(begun, connection, place);
                Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
                out.println("the backup is " + file);
            } finally {
                Files.deleteIfExists(begun);
            }
        } catch (SQLException refused) {
            throw place.because(refused);
        } catch (IOException full) {
            throw new NotDone(file + " could not be written (" + full.getClass().getSimpleName() + ")");
        }
    }

    private static void createAnew(Path begun) throws IOException {
        Files.deleteIfExists(begun);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(begun, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    private void write(Path begun, Connection connection, Place place) throws SQLException, IOException {
        try (var zip = new ZipOutputStream(new SealedOutput(Files.newOutputStream(begun), place.key()))) {
            zip.setLevel(Deflater.BEST_SPEED);
            standStill(connection);
            zip.putNextEntry(new ZipEntry(VERSION));
            zip.write(version(connection).getBytes(StandardCharsets.UTF_8));
            var tables = Table.all(connection);
            var rows = 0L;
            for (var table : tables) {
                zip.putNextEntry(new ZipEntry(TABLES + table.name()));
                var data = new DataOutputStream(new BufferedOutputStream(zip));
                rows += table.write(connection, data);
                data.flush();
            }
            out.println(
                    "backed up: " + rows + " rows of " + tables.size() + " tables, " + files(zip, place) + " files");
        }
        try (var written = FileChannel.open(begun, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    private static int files(ZipOutputStream zip, Place place) throws IOException {
        var files = new SealedFiles(place.files());
        var count = 0;
        for (var name : files.names()) {
            var content = files.read(name);
            if (content.isPresent()) {
                zip.putNextEntry(new ZipEntry(FILES + name));
                zip.write(content.get());
                count++;
            }
        }
        return count;
    }

    /** Everything that is read is how it stood when the first thing was. */
    private static void standStill(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
    }

    /** Up to which migration its tables are made. */
    private static String version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(LATEST_MIGRATION)) {
            if (!found.next()) {
                throw new SQLException("Nothing was ever migrated", "42P01");
            }
            return found.getString(1);
        }
    }
}
