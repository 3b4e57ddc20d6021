package presscenter.mail;

import java.sql.Connection;
import java.sql.SQLException;
import presscenter.backup.Restored;

/**
 * Holds all letters in a restored database (S15).
 *
 * <p>Public because {@link java.util.ServiceLoader} makes it.
 */
public final class HeldAfterRestore implements Restored {
    @Override
    public void mark(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("delete from mail_hold");
            statement.executeUpdate("insert into mail_hold (id) values (1)");
        }
    }
}
