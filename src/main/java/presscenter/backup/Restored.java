package presscenter.backup;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What a room writes into a database that was restored, before anybody starts on it: that it must not go on as if
 * nothing had happened (S15, E44). Found by {@link java.util.ServiceLoader}, because restoring runs without the
 * application.
 */
public interface Restored {
    /** Marks the restored database, in the transaction that fills it. */
    void mark(Connection connection) throws SQLException;
}
