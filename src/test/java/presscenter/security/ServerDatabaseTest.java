package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import presscenter.Databases;

/** PostgreSQL plans a query once for each connection; H2, which knows no such settings, is left alone. */
class ServerDatabaseTest {
    @Test
    void a_query_is_planned_once_for_each_connection() throws SQLException {
        try (var pool = pool(Databases.POSTGRESQL);
                var connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show plan_cache_mode")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("force_generic_plan");
            assertThat(connection.unwrap(PGConnection.class).getPrepareThreshold())
                    .isEqualTo(1);
        }
    }

    @Test
    void the_embedded_database_is_opened_as_it_is() throws SQLException {
        try (var pool = pool(Databases.H2);
                var connection = pool.getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
            assertThat(pool.getConnectionInitSql()).isNull();
            assertThat(pool.getDataSourceProperties()).isEmpty();
        }
    }

    private static HikariDataSource pool(Databases database) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.fresh());
        pool.setUsername(Databases.USER);
        pool.setPassword("");
        var _ = ServerDatabase.onePlanForEachQuery().postProcessBeforeInitialization(pool, "dataSource");
        return pool;
    }
}
