package presscenter.mail;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Whether all letters stay here: since a restore, until an operator lets them go (S15). What was sent after the backup
 * was made is forgotten, so it would go out a second time, and what was decided after it is not known.
 */
@Component
class MailHold {
    private static final String HELD = "select count(*) from mail_hold";

    private final JdbcTemplate database;

    MailHold(JdbcTemplate database) {
        this.database = database;
    }

    /** Whether they stay here now. */
    boolean isInForce() {
        var rows = database.queryForObject(HELD, Integer.class);
        return rows == null || rows > 0;
    }

    /** They go out from now on, in the transaction that is going on; false if nothing holds them any more. */
    boolean end() {
        return database.update("delete from mail_hold") > 0;
    }
}
