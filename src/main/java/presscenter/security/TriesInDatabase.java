package presscenter.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The tries of all nodes, one row for whatever they are counted by (S3). Who reads a row to change it holds it until
 * the change is stored, so that none is lost; whatever becomes of the caller's own transaction, the count stays.
 */
@Component
class TriesInDatabase {
    private static final String PURPOSE = "wrong-password";
    private static final int ATTEMPTS = 10;

    private final JdbcClient database;
    private final TransactionTemplate ownTransaction;
    private final Secrets secrets;

    TriesInDatabase(JdbcClient database, PlatformTransactionManager transactions, Secrets secrets) {
        this.database = database;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.secrets = secrets;
    }

    /** Does this at once or not at all; once more if another node was about to count the same for the first time. */
    <T> T atOnce(Supplier<T> change) {
        @Nullable DataAccessException meanwhile = null;
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return ownTransaction.execute(changing -> change.get());
            } catch (DuplicateKeyException | ConcurrencyFailureException another) {
                meanwhile = another;
            }
        }
        throw meanwhile == null ? new IllegalStateException() : meanwhile;
    }

    /** What was tried; nobody else changes it until the transaction ends. */
    Tries take(String countedBy) {
        var key = key(countedBy);
        return database.sql("""
                        select tried_at, not_before from security_wrong_password where counted_by = ? for update""")
                .param(key)
                .query(TriesInDatabase::tries)
                .optional()
                .orElseGet(() -> began(key));
    }

    private Tries began(String key) {
        database.sql("insert into security_wrong_password values (?, '', ?, ?)")
                .params(key, moment(Instant.EPOCH), moment(Instant.EPOCH))
                .update();
        return Tries.NONE;
    }

    void keep(String countedBy, Tries tries) {
        database.sql("""
                        update security_wrong_password set tried_at = ?, not_before = ?, forgotten_at = ?
                        where counted_by = ?""")
                .params(
                        tries.at().stream()
                                .map(at -> Long.toString(at.toEpochMilli()))
                                .collect(Collectors.joining(",")),
                        moment(tries.notBefore()),
                        moment(tries.forgottenAt()),
                        key(countedBy))
                .update();
    }

    void forget(String countedBy) {
        database.sql("delete from security_wrong_password where counted_by = ?")
                .param(key(countedBy))
                .update();
    }

    /** Forgets what is of no consequence any more: row by row, so that it waits for nobody who holds two. */
    void forgetBefore(Instant now) {
        database.sql("select counted_by from security_wrong_password where forgotten_at < ?")
                .param(moment(now))
                .query(String.class)
                .list()
                .forEach(key -> database.sql(
                                "delete from security_wrong_password where counted_by = ? and forgotten_at < ?")
                        .params(key, moment(now))
                        .update());
    }

    private String key(String countedBy) {
        return secrets.sign(PURPOSE, countedBy);
    }

    private static Tries tries(ResultSet row, int number) throws SQLException {
        var at = row.getString(1);
        return new Tries(
                at.isEmpty()
                        ? List.of()
                        : Arrays.stream(at.split(","))
                                .map(each -> Instant.ofEpochMilli(Long.parseLong(each)))
                                .toList(),
                row.getObject(2, OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
