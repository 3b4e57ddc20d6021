package presscenter.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Writes rows of one table, many in one go. */
final class Rows implements AutoCloseable {
    private static final int IN_ONE_GO = 500;

    private final PreparedStatement insert;
    private int waiting;

    /** @param columns their names, a comma between two */
    Rows(Connection database, String table, String columns) throws SQLException {
        insert = database.prepareStatement("insert into %s (%s) values (%s)"
                .formatted(table, columns, String.join(", ", Collections.nCopies(columns.split(",").length, "?"))));
    }

    /** Values in the order of the columns; instants and constants as the application keeps them. */
    void add(@Nullable Object... values) throws SQLException {
        for (int column = 0; column < values.length; column++) {
            insert.setObject(column + 1, kept(values[column]));
        }
        insert.addBatch();
        if (++waiting == IN_ONE_GO) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    private static @Nullable Object kept(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            default -> value;
        };
    }

    @Override
    public void close() throws SQLException {
        insert.executeBatch();
        insert.close();
    }
}
