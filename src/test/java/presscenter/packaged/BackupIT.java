package presscenter.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The demonstration's whole world is backed up and restored by the packaged commands, and what is restored waits for
 * people (S15, E44, E50).
 */
class BackupIT {
    private static final Map<String, String> DEMONSTRATION = Map.of("SPRING_PROFILES_ACTIVE", "demo");
    private static final Map<String, String> KEY = Map.of("PRESS_BACKUP_KEY", "a lantern in the reeds, 4 herons");
    private static final Map<String, String> OTHER_KEY = Map.of("PRESS_BACKUP_KEY", "a lantern in the reeds, 5 herons");

    @TempDir
    Path folder;

    @Test
    void a_restored_press_center_sends_nothing_and_lifts_nothing_until_people_say_so() throws Exception {
        var old = folder.resolve("old");
        var young = folder.resolve("young");
        var backup = folder.resolve("backup").toString();
        isStartedAndStopped(old);
        var sent = asked(old, "select count(*) from mail_letter where state = 'SENT'");
        var last = asked(old, "select max(id) from release");

        assertThat(exit(PressProcess.command("backup.BackUp", old, KEY, backup)))
                .isZero();
        assertThat(exit(PressProcess.command("backup.Restore", young, OTHER_KEY, backup)))
                .isEqualTo(2);
        assertThat(Files.exists(young.resolve("press.mv.db"))).isFalse();
        assertThat(exit(PressProcess.command("backup.Restore", young, KEY, backup)))
                .isZero();
        assertThat(exit(PressProcess.audit(young)))
                .as("the chain of the restored trail")
                .isZero();

        isStartedAndStopped(young);
        assertThat(asked(young, "select count(*) from mail_hold")).isEqualTo(1);
        assertThat(asked(young, "select count(*) from mail_letter where state = 'SENT'"))
                .isEqualTo(sent);
        assertThat(asked(young, "select count(*) from release where doubt = 'RESTORED' and held_since is not null"))
                .isGreaterThan(3);
        assertThat(asked(
                        young,
                        "select count(*) from release where state <> 'WITHDRAWN' and doubt is null and id <= " + last
                                + " and (visible_from is null or visible_from > (select since from release_doubt))"))
                .as("what was not out and is not held")
                .isZero();
    }

    private static void isStartedAndStopped(Path data) {
        try (var press = PressProcess.application(data, DEMONSTRATION)) {
            press.awaits(line -> line.contains("Ctrl-C stops it"));
            press.stops();
        }
    }

    private static int exit(PressProcess command) {
        try (command) {
            return command.exit();
        }
    }

    private static long asked(Path data, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + data.resolve("press").toAbsolutePath() + ";IFEXISTS=TRUE", "press", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
