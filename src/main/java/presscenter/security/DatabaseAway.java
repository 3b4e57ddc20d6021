package presscenter.security;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * That the database does not answer, or cannot store because its disk is full (S14): nobody did anything wrong, nothing
 * partial was stored, and it passes by itself. Whoever is told so tries again later.
 */
public final class DatabaseAway {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);

    /** By SQLSTATE: of both databases a lost connection; of PostgreSQL too few resources, a stop, a failing disk. */
    private static final List<String> BEGINNINGS = List.of("08", "53", "57P", "58");

    /** Of H2: its file cannot be written or read, or it closed itself because of that. */
    private static final Set<String> OF_H2 =
            Set.of("90007", "90028", "90031", "90067", "90097", "90098", "90100", "90121");

    private DatabaseAway() {}

    /** Whether this came of it. */
    public static boolean caused(Throwable failure) {
        return causes(failure).anyMatch(DatabaseAway::isIt);
    }

    /** Notes in the log that it was so: kind and code, and no message, which could quote a text (S10). */
    public static void note(Throwable failure) {
        var kind = causes(failure)
                .filter(DatabaseAway::isIt)
                .findFirst()
                .map(cause -> cause.getClass().getSimpleName()
                        + (cause instanceof SQLException sql ? " state=" + sql.getSQLState() : ""))
                .orElse("");
        LOG.warn("database.away {}", kind);
    }

    private static boolean isIt(Throwable cause) {
        if (cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException) {
            return true;
        }
        if (!(cause instanceof SQLException sql)) {
            return false;
        }
        var state = sql.getSQLState();
        var isKnown = state == null // the pool's own, of a connection that broke
                || OF_H2.contains(state)
                || BEGINNINGS.stream().anyMatch(state::startsWith);
        return isKnown || causes(sql).anyMatch(IOException.class::isInstance); // H2 calls a full disk a general error
    }

    private static Stream<Throwable> causes(Throwable failure) {
        var seen = new HashSet<Throwable>();
        return Stream.iterate(failure, cause -> cause != null && seen.add(cause), Throwable::getCause);
    }
}
