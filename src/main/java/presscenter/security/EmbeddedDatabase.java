package presscenter.security;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Opens the embedded database again after it closed itself because its disk was full (S14). It stays closed as long as
 * one connection to it is open, and the pool, which takes them for good ones, never gives back all of them. What was
 * committed stands in the file.
 */
@Component
class EmbeddedDatabase {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final int CLOSED = 90098;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration OFTEN = Duration.ofMillis(10);

    private final HikariDataSource pool;
    private final boolean embedded;

    EmbeddedDatabase(HikariDataSource pool, @Value("${spring.datasource.url}") String url) {
        this.pool = pool;
        this.embedded = url.startsWith("jdbc:h2:file:");
    }

    @Scheduled(fixedDelay = 1_000)
    void openAgainIfClosed() throws SQLException {
        if (embedded && isClosed()) {
            LOG.warn("database.closed: opened again");
            giveAllBack();
        }
    }

    private boolean isClosed() throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from security_account fetch first row only")) {
            rows.next();
            return false;
        } catch (SQLException failed) {
            if (failed.getErrorCode() == CLOSED) {
                return true;
            }
            throw failed;
        }
    }

    /** Nobody gets a connection until the last one is closed; the next one opens the file. */
    private void giveAllBack() {
        var connections = pool.getHikariPoolMXBean();
        connections.suspendPool();
        try {
            connections.softEvictConnections();
            var until = System.nanoTime() + PATIENCE.toNanos();
            while (connections.getTotalConnections() > 0 && System.nanoTime() < until) {
                LockSupport.parkNanos(OFTEN.toNanos());
            }
        } finally {
            connections.resumePool();
        }
    }
}
