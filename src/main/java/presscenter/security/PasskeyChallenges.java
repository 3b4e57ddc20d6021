package presscenter.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What passkeys have been asked: for five minutes, answered where it was asked, once. A question is spent by any
 * answer, also by a wrong one, whatever becomes of the transaction in which it was looked at.
 */
@Component
class PasskeyChallenges {
    static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private static final String PURPOSE = "passkey-challenge";
    private static final int BYTES = 32;

    private final JdbcClient database;
    private final TransactionTemplate ownTransaction;
    private final Secrets secrets;
    private final Clock clock;

    PasskeyChallenges(JdbcClient database, PlatformTransactionManager transactions, Secrets secrets, Clock clock) {
        this.database = database;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Asks anew; what was asked there before is asked no more.
     *
     * @param in the place where it may be answered: this session, or this first step of signing in
     * @return the challenge, base 64 for addresses
     */
    String ask(UUID account, String in) {
        var challenge = secrets.random(BYTES);
        try {
            ownTransaction.executeWithoutResult(asking -> keep(account, in, challenge));
        } catch (DuplicateKeyException another) { // asked twice at the same moment: the later question stands
            ownTransaction.executeWithoutResult(asking -> keep(account, in, challenge));
        }
        return challenge;
    }

    private void keep(UUID account, String in, String challenge) {
        forget(in);
        database.sql("insert into security_passkey_challenge values (?, ?, ?, ?)")
                .params(key(in), account, challenge, moment(clock.instant()))
                .update();
    }

    /** What this account was asked here; it is asked no more. */
    Optional<String> take(UUID account, String in) {
        return ownTransaction.execute(taking -> {
            var asked = database.sql("""
                            select challenge from security_passkey_challenge
                            where asked_in = ? and account_id = ? and asked_at > ?""")
                    .params(key(in), account, moment(clock.instant().minus(GOOD_FOR)))
                    .query(String.class)
                    .optional();
            return forget(in) ? asked : Optional.empty();
        });
    }

    /** Whether there was a question: of two who answer it at the same moment, only one hears yes. */
    private boolean forget(String in) {
        return database.sql("delete from security_passkey_challenge where asked_in = ?")
                        .param(key(in))
                        .update()
                == 1;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void forgetOld() {
        database.sql("delete from security_passkey_challenge where asked_at < ?")
                .param(moment(clock.instant().minus(GOOD_FOR)))
                .update();
    }

    private String key(String in) {
        return secrets.sign(PURPOSE, in);
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
