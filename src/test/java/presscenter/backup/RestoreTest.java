package presscenter.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import presscenter.Databases;

/** What was backed up is there again, on either database; and what is wrong is refused whole (S15, E50). */
@Tag("started")
class RestoreTest {
    private static final String KEY = "a lantern in the reeds, 4 herons";
    private static final String FILE = "3f/3f0c1a52-7f4e-4d7e-9a57-0d7b6a3e9c11";

    private static final long NUMBER = 7;
    private static final UUID ID = new UUID(1, 2);

    /** Tables of one row, which is there. */
    private static final Set<String> OF_ONE_ROW = Set.of("audit_head", "embargo_clock");

    /** What their tables want to be null beside what is not. */
    private static final Set<String> NULL = Set.of(
            "audit_entry.previous_number",
            "breach_measure.outlet_key",
            "media_file.width",
            "media_file.height",
            "security_bar.outlet_key");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path backup = Path.of("");

    @BeforeEach
    void a_backup_has_a_name() {
        backup = folder.resolve("press.backup");
    }

    @ParameterizedTest
    @CsvSource({"H2, H2", "POSTGRESQL, POSTGRESQL", "H2, POSTGRESQL", "POSTGRESQL, H2"})
    void every_row_and_file_is_there_again_and_the_restored_one_is_marked(Databases from, Databases to)
            throws Exception {
        var old = new Press(from, "old");
        old.lives();
        assertThat(old.backsUp(KEY)).as(said()).isZero();

        var young = new Press(to, "young");
        assertThat(young.restores(KEY)).as(said()).isZero();

        assertThat(young.rows())
                .containsAllEntriesOf(without(old.rows(), "mail_hold", "release_doubt"))
                .hasEntrySatisfying("mail_hold", rows -> assertThat(rows).hasSize(1));
        assertThat(young.asked("select max(id) from release_doubt where cause = 'RESTORED'"
                        + " and since = timestamp with time zone '2026-10-29 08:00:00+00'"))
                .as("doubted since what was honoured last, and numbers go on behind the highest")
                .isEqualTo(NUMBER + 1);
        assertThat(young.files().resolve(FILE)).hasContent("sealed");
        assertThat(said()).contains("rows of", "1 files", "its mail is held");
    }

    @Test
    void another_key_a_cut_file_and_a_changed_byte_are_refused_and_nothing_is_there() throws Exception {
        var old = new Press(Databases.H2, "old");
        old.lives();
        assertThat(old.backsUp(KEY)).isZero();
        var whole = Files.readAllBytes(backup);
        var young = new Press(Databases.H2, "young");

        assertThat(young.restores(KEY + "!")).isEqualTo(2);
        assertThat(said()).contains("nothing was restored", "another key");
        Files.write(backup, Arrays.copyOf(whole, whole.length - 100));
        assertThat(young.restores(KEY)).isEqualTo(2);
        whole[whole.length - 5] ^= 1;
        Files.write(backup, whole);
        assertThat(young.restores(KEY)).isEqualTo(2);
        assertThat(said()).contains("changed or cut off");
        assertThat(young.lying()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"H2", "POSTGRESQL"})
    void what_is_there_is_not_covered_unless_one_says_so_and_then_it_is_set_aside(Databases database) throws Exception {
        var old = new Press(database, "old");
        old.lives();
        assertThat(old.backsUp(KEY)).isZero();
        old.doing("delete from mail_letter");

        assertThat(old.restores(KEY)).isEqualTo(2);
        assertThat(said()).contains("--replace");
        assertThat(old.asked("select count(*) from mail_letter")).isZero();

        assertThat(old.restores(KEY, "--replace")).as(said()).isZero();
        assertThat(old.asked("select count(*) from mail_letter")).isEqualTo(1);
        assertThat(old.restores(KEY, "--replace"))
                .as("it was set aside already")
                .isEqualTo(2);
    }

    @Test
    void a_short_key_and_a_database_in_use_are_refused() throws Exception {
        var old = new Press(Databases.H2, "old");
        old.lives();

        assertThat(old.backsUp("short")).isEqualTo(2);
        assertThat(said()).contains("PRESS_BACKUP_KEY");
        assertThat(old.backsUp(KEY)).isZero();
        assertThat(said()).contains("the backup is " + backup.toAbsolutePath());
        assertThat(old.backsUp(KEY)).as("the file exists").isEqualTo(2);
        assertThat(Files.getPosixFilePermissions(backup)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"H2", "POSTGRESQL"})
    void what_is_in_use_is_not_set_aside_and_neither_is_what_comes_into_use_meanwhile(Databases database)
            throws Exception {
        var old = new Press(database, "old");
        old.lives();
        assertThat(old.backsUp(KEY)).isZero();
        old.doing("delete from mail_letter");

        var use = old.isInUse();
        assertThat(old.restores(KEY, "--replace")).isEqualTo(2);
        use.close();
        var uses = new ArrayList<AutoCloseable>();
        assertThat(old.restores(List.of(connection -> uses.add(old.isInUse())), KEY, "--replace"))
                .isEqualTo(2);
        uses.getFirst().close();
        assertThat(said().split("in use: stop the press center first", -1)).hasSize(3);
        assertThat(old.asked("select count(*) from mail_letter")).isZero();
        assertThat(old.files().resolve(FILE)).exists();
        assertThat(old.restores(KEY, "--replace")).as(said()).isZero();
    }

    @Test
    void a_database_that_cannot_be_opened_any_more_is_set_aside() throws Exception {
        var old = new Press(Databases.H2, "old");
        old.lives();
        assertThat(old.backsUp(KEY)).isZero();
        Files.writeString(old.database(), "nothing that a database can read");

        assertThat(old.restores(KEY)).isEqualTo(2);
        assertThat(old.restores(KEY, "--replace")).as(said()).isZero();
        assertThat(old.asked("select count(*) from mail_letter")).isEqualTo(1);
    }

    private static Map<String, List<String>> without(Map<String, List<String>> rows, String... tables) {
        Arrays.asList(tables).forEach(rows::remove);
        return rows;
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /** A press center's database and files, without the application. */
    private final class Press {
        private final Path data;
        private final String url;

        Press(Databases database, String name) {
            data = folder.resolve(name);
            url = database == Databases.H2
                    ? "jdbc:h2:file:" + data.resolve("press") + ";WRITE_DELAY=0"
                    : database.fresh();
        }

        /** It has been in use: of every kind of column there is a row with a value. */
        void lives() throws SQLException, IOException {
            migrate();
            doing("insert into embargo_clock (id, honoured, seen) values (1, timestamp with time zone"
                    + " '2026-10-29 08:00:00+00', timestamp with time zone '2026-10-29 09:00:00+00')");
            fill();
            Files.createDirectories(files().resolve(FILE).getParent());
            Files.writeString(files().resolve(FILE), "sealed");
        }

        /** In every table a row with a value in every column; because all say the same, what refers to others does. */
        private void fill() throws SQLException {
            try (var connection = connection()) {
                try (var statement = connection.createStatement()) {
                    statement.execute(
                            url.startsWith("jdbc:h2:")
                                    ? "set referential_integrity false"
                                    : "set session_replication_role = replica");
                }
                for (var table : Table.all(connection)) {
                    if (!OF_ONE_ROW.contains(table.name())) {
                        fill(connection, table);
                    }
                }
            }
        }

        private static void fill(Connection connection, Table table) throws SQLException {
            var names = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
            var marks = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
            try (var insert = connection.prepareStatement(
                    "insert into " + table.name() + " (" + names + ") values (" + marks + ")")) {
                for (var index = 0; index < table.columns().size(); index++) {
                    insert.setObject(index + 1, value(table, table.columns().get(index)));
                }
                insert.executeUpdate();
            }
        }

        private static @Nullable Object value(Table table, Column column) {
            var name = table.name() + "." + column.name();
            if (NULL.contains(name)) {
                return null;
            }
            if (name.equals("audit_entry.number")) {
                return 1; // the first of the chain
            }
            return switch (column.kind()) {
                case WHOLE_NUMBER -> NUMBER;
                case TRUE_OR_FALSE -> true;
                case WORDS -> "ў";
                case ID -> ID;
                case INSTANT -> OffsetDateTime.parse("2026-10-29T06:00:00.123Z");
                case DAY -> LocalDate.parse("2026-10-29");
                case BYTES -> new byte[] {1, -2, 3};
            };
        }

        private void migrate() {
            Flyway.configure()
                    .dataSource(url, Databases.USER, "")
                    .locations("classpath:db/migration")
                    .placeholders(Map.of("zone", "Europe/Minsk"))
                    .load()
                    .migrate();
        }

        int backsUp(String key) {
            return new BackUp(out(), out()).run(new String[] {backup.toString()}, settings(key));
        }

        int restores(String key, String... more) {
            return restores(Restore.rooms(), key, more);
        }

        int restores(List<Restored> rooms, String key, String... more) {
            var arguments = new String[more.length + 1];
            arguments[0] = backup.toString();
            System.arraycopy(more, 0, arguments, 1, more.length);
            return new Restore(rooms, out(), out()).run(arguments, settings(key));
        }

        private MapPropertySource settings(String key) {
            return new MapPropertySource(
                    "test",
                    Map.of(
                            "press.data",
                            data.toString(),
                            "spring.datasource.url",
                            url,
                            "spring.datasource.username",
                            Databases.USER,
                            "spring.datasource.password",
                            "",
                            "press.backup.key",
                            key));
        }

        /** By another process: of an embedded one it locks the file. */
        AutoCloseable isInUse() throws SQLException {
            if (!url.startsWith("jdbc:h2:")) {
                return connection();
            }
            try {
                var file = FileChannel.open(database(), StandardOpenOption.WRITE);
                file.lock();
                return file;
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }

        Path database() {
            return data.resolve("press.mv.db");
        }

        Path files() {
            return data.resolve("files");
        }

        List<Path> lying() throws IOException {
            if (Files.notExists(data)) {
                return List.of();
            }
            try (var found = Files.walk(data)) {
                return found.filter(Files::isRegularFile).toList();
            }
        }

        void doing(String sql) throws SQLException {
            try (var connection = connection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        /** Every row of every table, as a backup writes it, in an order of its own. */
        Map<String, List<String>> rows() throws SQLException, IOException {
            var rows = new TreeMap<String, List<String>>();
            try (var connection = connection()) {
                for (var table : Table.all(connection)) {
                    rows.put(table.name(), rows(connection, table));
                }
            }
            return rows;
        }

        private static List<String> rows(Connection connection, Table table) throws SQLException, IOException {
            var rows = new ArrayList<String>();
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select * from " + table.name())) {
                while (row.next()) {
                    var bytes = new ByteArrayOutputStream();
                    for (var index = 0; index < table.columns().size(); index++) {
                        table.columns().get(index).write(row, index + 1, new DataOutputStream(bytes));
                    }
                    rows.add(HexFormat.of().formatHex(bytes.toByteArray()));
                }
            }
            return rows.stream().sorted().toList();
        }

        long asked(String query) throws SQLException {
            try (var connection = connection();
                    var statement = connection.createStatement();
                    var found = statement.executeQuery(query)) {
                found.next();
                return found.getLong(1);
            }
        }

        private Connection connection() throws SQLException {
            return DriverManager.getConnection(url, Databases.USER, "");
        }
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }
}
