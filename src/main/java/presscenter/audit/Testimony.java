package presscenter.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * Rows of a room that say once more what entries of the trail say, and are no part of its chain: {@code ./press audit}
 * compares the two, so that nobody changes such a row unseen. Found by {@link java.util.ServiceLoader}, because that
 * command runs without the application.
 */
public interface Testimony {
    /** What these rows are, as the command says it: {@code acceptances}. */
    String name();

    /** The kinds of entries that have such a row. */
    Set<String> what();

    /** The details in which row and entry must agree; an entry without one of them has no row. */
    List<String> details();

    /** All rows, oldest first. */
    List<Row> rows(Connection connection) throws SQLException;

    /**
     * A row.
     *
     * @param id by which it is named if it differs
     * @param values of the {@link Testimony#details()}, in their order
     */
    record Row(String id, List<String> values) {}
}
