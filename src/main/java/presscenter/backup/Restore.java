package presscenter.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.PropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * {@code ./press restore FILE}: puts back what {@code ./press backup} took, while the press center is stopped (S15).
 * Everything is restored beside what is there, and takes its place only when the whole backup was read and found as it
 * was written. The rooms mark it as restored ({@link Restored}), so that nothing goes out and nothing lifts by itself
 * when it is started.
 *
 * <p>Ends with 0 if it is restored, with 2 if everything is as it was, and says why.
 */
public final class Restore {
    private static final String REPLACE = "--replace";
    private static final String BEGUN = "files-restoring";
    private static final String ASIDE = "files-before-restore";

    private final PrintStream out;
    private final PrintStream err;
    private final List<Restored> rooms;

    Restore(List<Restored> rooms, PrintStream out, PrintStream err) {
        this.rooms = rooms;
        this.out = out;
        this.err = err;
    }

    /** Ends the process with what {@link #run} says. */
    public static void main(String[] arguments) {
        var logs = LoggingSystem.get(Restore.class.getClassLoader());
        logs.beforeInitialize();
        logs.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF); // what matters is said in one sentence
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Restore(rooms(), out, err).run(arguments));
    }

    /** Those that have something to mark. */
    static List<Restored> rooms() {
        return ServiceLoader.load(Restored.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    int run(String[] arguments, PropertySource<?>... settings) {
        var replace = arguments.length == 2 && arguments[1].equals(REPLACE);
        try {
            if (arguments.length != 1 && !replace) {
                throw new NotDone("'restore' wants the file of a backup, and perhaps " + REPLACE);
            }
            restore(Path.of(arguments[0]), replace, Place.set(settings));
            return BackUp.DONE;
        } catch (NotDone why) {
            err.println("press: nothing was restored: " + why.getMessage() + ".");
            return BackUp.NOT_DONE;
        }
    }

    private void restore(Path backup, boolean replace, Place place) throws NotDone {
        var target = Target.of(place);
        var files = new SealedFiles(place.files().resolveSibling(BEGUN));
        try (var sealed = new SealedInput(Files.newInputStream(backup), place.key())) {
            Files.createDirectories(files.folder().toAbsolutePath().getParent());
            refuseToCover(place.files(), replace);
            target.prepare(replace);
            FileSystemUtils.deleteRecursively(files.folder());
            try {
                read(sealed, target, files);
                swap(place, target, files);
            } catch (NotDone | SQLException | IOException | RuntimeException failed) {
                target.clear(); // what took its place is not taken back by what fails after it
                FileSystemUtils.deleteRecursively(files.folder());
                throw failed;
            }
        } catch (Damaged why) {
            throw new NotDone(backup + ": " + why.getMessage());
        } catch (SQLException refused) {
            throw place.because(refused);
        } catch (IOException unreadable) {
            throw new NotDone(backup + " could not be read, or what it holds not written ("
                    + unreadable.getClass().getSimpleName() + ")");
        }
    }

    private static void refuseToCover(Path present, boolean replace) throws NotDone, IOException {
        var aside = present.resolveSibling(ASIDE);
        if (!replace && !new SealedFiles(present).names().isEmpty()) {
            throw new NotDone("there are files already in " + present + "; with " + REPLACE + " they are set aside");
        }
        if (Files.exists(present) && Files.exists(aside)) {
            throw new NotDone("files were set aside already, " + aside + "; move them away first");
        }
    }

    private void read(InputStream sealed, Target target, SealedFiles files) throws NotDone, SQLException, IOException {
        var zip = new ZipInputStream(sealed);
        expect(BackUp.VERSION, zip.getNextEntry());
        target.migrate(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        try (var connection = target.open()) {
            connection.setAutoCommit(false);
            target.looseReferences(connection);
            var tables = empty(connection);
            var rows = 0L;
            var count = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                if (name.startsWith(BackUp.TABLES)) {
                    rows += read(name.substring(BackUp.TABLES.length()), zip, tables, connection);
                } else {
                    files.put(name.substring(BackUp.FILES.length()), zip);
                    count++;
                }
            }
            sealed.transferTo(OutputStream.nullOutputStream()); // only its end says that nothing is missing
            target.tieReferences(connection);
            for (var room : rooms) {
                room.mark(connection);
            }
            connection.commit();
            out.println("restored: " + rows + " rows of " + tables.size() + " tables, " + count + " files");
        }
    }

    /** Its tables, without what the migrations put into them. */
    private static Map<String, Table> empty(Connection connection) throws SQLException {
        var tables = Table.all(connection);
        try (var statement = connection.createStatement()) {
            for (var table : tables) {
                statement.executeUpdate("delete from " + table.name());
            }
        }
        return tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
    }

    private static long read(String name, ZipInputStream zip, Map<String, Table> tables, Connection connection)
            throws SQLException, IOException {
        var data = new DataInputStream(new BufferedInputStream(zip));
        var table = Table.head(name, data);
        if (!Objects.equals(tables.get(name), table)) {
            throw new Damaged("its table " + name + " is not as its version has it");
        }
        var rows = table.read(data, connection);
        table.countOn(connection);
        return rows;
    }

    private static void expect(String name, @Nullable ZipEntry entry) throws IOException {
        if (entry == null || !entry.getName().equals(name)) {
            throw new Damaged("it is not a backup of the press center");
        }
    }

    /** The database comes last: if it does not take its place, the files give back theirs. */
    private void swap(Place place, Target target, SealedFiles files) throws NotDone, SQLException, IOException {
        var present = place.files();
        var aside = present.resolveSibling(ASIDE);
        move(present, aside);
        move(files.folder(), present);
        try {
            target.swap();
        } catch (NotDone | SQLException | IOException refused) {
            move(present, files.folder());
            move(aside, present);
            throw refused;
        }
        out.println("When it is started, its mail is held until an administrator releases it under “Letters”, and what"
                + " was not out until two editors have confirmed each time.");
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
