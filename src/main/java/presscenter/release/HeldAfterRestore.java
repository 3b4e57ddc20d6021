package presscenter.release;

import java.sql.Connection;
import java.sql.SQLException;
import presscenter.backup.Restored;

/**
 * Has a restored press center doubt all lifts after the last one that it had honoured when it was backed up (E44): what
 * lifted since may have been extended, held or withdrawn meanwhile. The highest instant that it had seen is not asked:
 * a clock that was fast once may have noted one that has not come yet.
 *
 * <p>Public because {@link java.util.ServiceLoader} makes it.
 */
public final class HeldAfterRestore implements Restored {
    @Override
    public void mark(Connection connection) throws SQLException {
        var doubt = Doubt.in(new Doubt.OutOfBackup());
        if (doubt.isPresent()) {
            try (var insert = connection.prepareStatement("insert into release_doubt (cause, since)"
                    + " select cast(? as varchar(20)), honoured from embargo_clock")) {
                insert.setString(1, doubt.get().name());
                insert.executeUpdate();
            }
        }
    }
}
