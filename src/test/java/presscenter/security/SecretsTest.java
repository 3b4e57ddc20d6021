package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keys that nobody has chosen are the same for all nodes, whatever becomes of what asked for them first. */
class SecretsTest extends SecurityHouse {
    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void a_key_that_was_made_for_something_that_failed_is_stored_all_the_same() {
        var one = new Secrets(database, transactions);
        var sealed = new TransactionTemplate(transactions).execute(failing -> {
            failing.setRollbackOnly();
            return one.seal("rolled back", "дождж");
        });

        var another = new Secrets(database, transactions); // as after a restart

        assertThat(another.unseal("rolled back", Objects.requireNonNull(sealed)))
                .isEqualTo("дождж");
    }
}
