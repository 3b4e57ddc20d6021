package presscenter.security;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a written name and password are compared with. One short question, whose answer is as quickly read whether the
 * name is somebody's or nobody's (S2); who somebody is, is no part of it.
 */
@Component
class Doors {
    private final JdbcClient database;

    Doors(JdbcClient database) {
        this.database = database;
    }

    /**
     * What opens to a password.
     *
     * @param account whose it is
     * @param hash of the password; null if there is none, or the account is closed
     */
    record Door(UUID account, @Nullable String hash) {}

    /** The door of a name in its normal form; empty if it is nobody's. */
    Optional<Door> of(String username) {
        return database.sql("""
                        select id, case when closed_at is null then password_hash end
                        from security_account where username = ?""")
                .param(username)
                .query((row, number) -> new Door(row.getObject(1, UUID.class), row.getString(2)))
                .optional();
    }
}
