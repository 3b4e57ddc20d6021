package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.CannotCreateTransactionException;

/** What is told to be the database's absence (S14), and what is not. */
class DatabaseAwayTest {
    @ParameterizedTest
    @CsvSource({
        "08006, true", // the connection failed
        "57P01, true", // an administrator stops the server
        "53100, true", // its disk is full
        "90031, true", // H2: a file cannot be written
        "90098, true", // H2: it closed itself
        "23505, false", // a key that is there already
        "40001, false", // another transaction came first
        "57014, false", // a query that was cancelled
        "42S02, false" // a table that is missing
    })
    void a_failure_is_known_by_its_code(String state, boolean away) {
        var failure = new IllegalStateException(new SQLException("quotes a text", state));
        assertThat(DatabaseAway.caused(failure)).isEqualTo(away);
    }

    @Test
    void a_pool_that_has_no_connection_to_give_is_away_without_a_code() {
        assertThat(DatabaseAway.caused(
                        new CannotCreateTransactionException("none", new SQLTransientConnectionException("after 3 s"))))
                .isTrue();
        assertThat(DatabaseAway.caused(new IllegalStateException(new SQLException("Connection is closed"))))
                .isTrue();
        assertThat(DatabaseAway.caused(new IllegalStateException("anything else")))
                .isFalse();
    }

    @Test
    void a_file_that_cannot_be_written_is_away_whatever_the_database_calls_it() {
        var full = new SQLException("General error", "HY000", 50_000, new IOException("No space left on device"));
        assertThat(DatabaseAway.caused(new IllegalStateException(full))).isTrue();
        assertThat(DatabaseAway.caused(new IllegalStateException(new IOException("elsewhere"))))
                .isFalse();
    }

    @Test
    void a_failure_that_names_itself_as_its_cause_ends() {
        var one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("other", one));
        assertThat(DatabaseAway.caused(one)).isFalse();
    }
}
