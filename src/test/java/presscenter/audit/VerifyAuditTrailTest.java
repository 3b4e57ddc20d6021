package presscenter.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import presscenter.Databases;
import presscenter.audit.AuditHouse.Decided;

/** What {@code ./press audit} says, on the embedded database's file and on PostgreSQL. */
@Tag("started")
class VerifyAuditTrailTest {
    @TempDir
    Path data;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private String head = "";
    private List<Testimony> testimonies = List.of();

    private static String url(Path data) {
        return "jdbc:h2:file:" + data.toAbsolutePath() + "/press;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private void threeDecisionsIn(String url, String user, Path folder) {
        try (var house = new AuditHouse(url, user, folder)) {
            house.decides(Decided.about("first"), Decided.about("second"), Decided.about("third"));
            head = house.entries().getFirst().hash();
        }
    }

    private int audit(Map<String, Object> settings, String... arguments) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("environment", settings));
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new VerifyAuditTrail(environment, testimonies, out, out).run(arguments);
    }

    private int audit(String... arguments) {
        return audit(Map.of("PRESS_DATA", data.toAbsolutePath().toString()), arguments);
    }

    private void tamper(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(url(data), "press", "");
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    @Test
    void a_whole_chain_is_said_to_be_whole_with_its_head() {
        threeDecisionsIn(url(data), "press", data);

        assertThat(audit()).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "3 entries, chain whole, head " + head,
                        "compared with the heads noted outside the database: 1");
    }

    @Test
    void the_demonstrations_chain_is_verified_when_asked_for() {
        threeDecisionsIn(url(data.resolve("demo")), "press", data.resolve("demo"));

        assertThat(audit("demo")).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("3 entries, chain whole, head " + head);
    }

    @Test
    void a_chain_on_PostgreSQL_is_verified_by_the_same_settings() {
        var url = Databases.POSTGRESQL.fresh();
        threeDecisionsIn(url, Databases.USER, data);

        assertThat(audit(Map.of(
                        "PRESS_DATA",
                        data.toString(),
                        "PRESS_DATABASE_URL",
                        url,
                        "PRESS_DATABASE_USER",
                        Databases.USER)))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("3 entries, chain whole, head " + head);
    }

    @Test
    void a_row_beside_the_chain_that_does_not_say_what_its_entry_says_is_named() throws SQLException {
        try (var house = new AuditHouse(url(data), "press", data)) {
            house.decides(
                    decided("terms.accepted", "one"), decided("other.thing", "none"), decided("terms.accepted", "two"));
        }
        tamper(
                "create table acceptance (id integer, person varchar(10))",
                "insert into acceptance values (1, 'one'), (2, 'two')");
        testimonies = List.of(new Acceptances());
        assertThat(audit()).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("acceptances: 2, as the trail says");

        tamper("update acceptance set person = 'three' where id = 2");
        assertThat(audit()).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("differs from the trail: acceptances: acceptance 2 is not what an entry says");

        tamper("update acceptance set person = 'two' where id = 2", "delete from acceptance where id = 1");
        assertThat(audit()).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("acceptances: what entry 1 says is missing or was changed");
    }

    private static Decided decided(String what, String person) {
        return new Decided(what, Optional.empty(), Optional.empty(), Map.of("person", person));
    }

    /** What a room keeps beside the chain. */
    private record Acceptances() implements Testimony {
        @Override
        public String name() {
            return "acceptances";
        }

        @Override
        public Set<String> what() {
            return Set.of("terms.accepted");
        }

        @Override
        public List<String> details() {
            return List.of("person");
        }

        @Override
        public List<Row> rows(Connection connection) throws SQLException {
            try (var query = connection.prepareStatement("select id, person from acceptance order by id");
                    var found = query.executeQuery()) {
                var rows = new ArrayList<Row>();
                while (found.next()) {
                    rows.add(new Row("acceptance " + found.getInt("id"), List.of(found.getString("person"))));
                }
                return rows;
            }
        }
    }

    @Test
    void a_changed_entry_is_named() throws SQLException {
        threeDecisionsIn(url(data), "press", data);
        tamper("update audit_entry set about = 'other' where number = 2");

        assertThat(audit()).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("chain broken: entry 2 does not have the hash of what it says: it was changed");
    }

    @Test
    void a_chain_that_was_cut_and_its_head_set_back_is_found_by_the_file() throws SQLException {
        threeDecisionsIn(url(data), "press", data);
        tamper(
                "update audit_head set number = 2, hash = (select hash from audit_entry where number = 2)",
                "delete from audit_entry where number = 3");

        assertThat(audit()).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8).strip()).isEqualTo("chain broken: entry 3 is missing");
    }

    @Test
    void the_heads_may_lie_on_another_disk_than_the_database(@TempDir Path elsewhere) throws SQLException, IOException {
        threeDecisionsIn(url(data), "press", data);
        Files.move(data.resolve(HeadFile.NAME), elsewhere.resolve(HeadFile.NAME));
        tamper(
                "update audit_head set number = 2, hash = (select hash from audit_entry where number = 2)",
                "delete from audit_entry where number = 3");

        assertThat(audit(Map.of("PRESS_DATA", data.toString(), "PRESS_HEADS", elsewhere.toString())))
                .isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8).strip()).isEqualTo("chain broken: entry 3 is missing");
    }

    @Test
    void a_file_of_heads_that_was_tampered_with_is_told() throws IOException {
        threeDecisionsIn(url(data), "press", data);
        Files.writeString(data.resolve(HeadFile.NAME), "x\n");

        assertThat(audit()).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("audit-heads.txt is not a noted head");
    }

    @Test
    void a_database_that_a_running_press_center_holds_is_said_to_be_in_use() throws IOException {
        threeDecisionsIn(url(data), "press", data);

        try (var file = FileChannel.open(data.resolve("press.mv.db"), StandardOpenOption.WRITE);
                var held = file.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThat(audit()).isEqualTo(2);
        }
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .endsWith("is in use: stop the press center, then verify.");
    }

    @Test
    void where_there_is_no_database_none_is_made() {
        assertThat(audit()).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("there is no database");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void a_database_without_a_trail_is_said_to_have_none() throws SQLException {
        tamper("create table other (id integer)");

        assertThat(audit()).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("holds no audit trail");
    }

    @Test
    void an_unknown_argument_is_refused() {
        assertThat(audit("everything")).isEqualTo(2);
    }
}
