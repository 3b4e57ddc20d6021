package presscenter.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;

/**
 * Where the press center keeps what it keeps, as its settings say when it runs.
 *
 * @param url of the database
 * @param user who owns its tables
 * @param password that user's
 * @param files the folder of sealed files; their keys are in the database
 * @param zone the institution's time zone, which migrations ask for
 * @param key the passphrase of backups
 */
record Place(String url, String user, String password, Path files, String zone, String key) {
    private static final int SHORTEST_KEY = 20;

    /** SQLSTATEs of H2: a file that another process has open, one that is not there; PostgreSQL's. */
    private static final String IN_USE = "90020";

    private static final Set<String> NO_DATABASE = Set.of("90146", "90013", "3D000");

    /**
     * By the environment, the system's properties and the application's own file.
     *
     * @param more settings that come before these
     * @throws NotDone without a passphrase that is long enough
     */
    static Place set(PropertySource<?>... more) throws NotDone {
        var settings = new StandardEnvironment();
        for (var each : more) {
            settings.getPropertySources().addFirst(each);
        }
        try {
            settings.getPropertySources().addLast(new ResourcePropertySource("classpath:application.properties"));
        } catch (IOException packedWrongly) {
            throw new IllegalStateException("The settings are not in the jar", packedWrongly);
        }
        var key = settings.getProperty("press.backup.key", "");
        if (key.codePointCount(0, key.length()) < SHORTEST_KEY) {
            throw new NotDone("PRESS_BACKUP_KEY must hold a passphrase of at least " + SHORTEST_KEY
                    + " characters; keep it apart from the backups");
        }
        return new Place(
                settings.getRequiredProperty("spring.datasource.url"),
                owner(settings, "user", "spring.datasource.username"),
                owner(settings, "password", "spring.datasource.password"),
                Path.of(settings.getRequiredProperty("press.data"), "files"),
                settings.getRequiredProperty("press.zone"),
                key);
    }

    /** Where one role owns the tables and another works with them, the owner is whom migrations are made as. */
    private static String owner(ConfigurableEnvironment settings, String what, String otherwise) {
        return settings.getProperty("spring.flyway." + what, settings.getRequiredProperty(otherwise));
    }

    boolean isEmbedded() {
        return url.startsWith("jdbc:h2:");
    }

    /** Of the database that is there. */
    Connection open() throws SQLException {
        return DriverManager.getConnection(isEmbedded() ? url + ";IFEXISTS=TRUE" : url, user, password);
    }

    /** Why the database does not answer, as a sentence. */
    NotDone because(SQLException refused) {
        var where = url.replaceFirst("[;?].*", ""); // the rest may hold a password
        var state = refused.getSQLState();
        if (state == null) {
            return new NotDone("the database " + where + " cannot be reached");
        } else if (isInUse(refused)) {
            return new NotDone("the database " + where + " is in use: stop the press center first");
        } else if (isNone(refused)) {
            return new NotDone("there is no database " + where);
        } else {
            return new NotDone("the database " + where + " refused (SQLSTATE " + state + ")");
        }
    }

    static boolean isInUse(SQLException refused) {
        return IN_USE.equals(refused.getSQLState());
    }

    static boolean isNone(SQLException refused) {
        return NO_DATABASE.contains(String.valueOf(refused.getSQLState()));
    }
}
