package presscenter;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** The databases that the press center runs on, for tests: each call gives an empty one. */
public enum Databases {
    H2 {
        @Override
        public String fresh() {
            return "jdbc:h2:mem:press" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE";
        }
    },
    POSTGRESQL {
        @Override
        public String fresh() {
            var name = "press" + COUNT.incrementAndGet();
            try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException refused) {
                throw new IllegalStateException(refused);
            }
            return Server.RUNNING.getJdbcUrl(USER, name);
        }
    };

    /** Of every address that is given here; the password is empty. */
    public static final String USER = "postgres";

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** The address of a new, empty database, for {@link #USER}. In memory, or on the one server of this JVM. */
    public abstract String fresh();

    /** Started by the first test that wants it, stopped with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }
}
