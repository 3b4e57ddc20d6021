package presscenter.security;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A code on paper that is good once (S4). Only a keyed hash of it is known here. */
@Entity
@Table(name = "security_printed_code")
class PrintedCode {
    /** Crockford's base 32, in which no two signs look alike. */
    static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Fifty bits: too many to try, few enough to type. */
    static final int LENGTH = 10;

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // asked for in the database
    private UUID accountId;

    private String codeHash;

    @SuppressWarnings("UnusedVariable") // asked for in the database
    private @Nullable Instant spentAt;

    @Version
    @SuppressWarnings("UnusedVariable") // the persistence provider counts; null while it is not stored
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected PrintedCode() {}

    PrintedCode(UUID id, UUID account, String codeHash) {
        this.id = id;
        this.accountId = account;
        this.codeHash = codeHash;
    }

    String codeHash() {
        return codeHash;
    }

    void spend(Instant now) {
        spentAt = now;
    }

    /** As it is compared: in capitals, without what only parts it, and with the figures that letters were read for. */
    static String normal(String typed) {
        return typed.replaceAll("[\\s\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
