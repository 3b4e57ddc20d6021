package presscenter.security;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.stereotype.Component;
import presscenter.security.AccountRefusal.Reason;

/** Passwords (S1): which are good enough, and how they are kept. */
@Component
class Passwords {
    /** In characters as people count them. */
    static final int SHORTEST = 12;

    /** In UTF-16 units: no person types more, and hashing has a bounded cost. */
    static final int LONGEST = 1_000;

    private static final Pattern CHARACTER = Pattern.compile("\\X");

    // OWASP's lowest costs for Argon2id: 19 MiB, two passes, one lane.
    private final PasswordEncoder encoder =
            new Argon2Password4jPasswordEncoder(Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID));
    // Each hash takes 19 MiB: a flood of sign-ins waits here instead of filling the memory.
    private final Semaphore hashing =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final CommonPasswords common;
    private final String nobodys;

    Passwords(CommonPasswords common) {
        this.common = common;
        this.nobodys = hash("the password of nobody");
    }

    /** Why this password cannot be chosen; empty if it can. */
    Optional<Reason> objection(String password, String username, String name) {
        var normal = normal(password);
        if (password.length() > LONGEST) {
            return Optional.of(Reason.PASSWORD_TOO_LONG);
        }
        if (CHARACTER.matcher(normal).results().limit(SHORTEST).count() < SHORTEST) {
            return Optional.of(Reason.PASSWORD_TOO_SHORT);
        }
        var small = normal.toLowerCase(Locale.ROOT);
        if (common.contains(normal)
                || small.equals(username.toLowerCase(Locale.ROOT))
                || small.equals(normal(name).toLowerCase(Locale.ROOT))
                || small.codePoints().distinct().count() < 3) {
            return Optional.of(Reason.PASSWORD_COMMON);
        }
        return Optional.empty();
    }

    String hash(String password) {
        hashing.acquireUninterruptibly();
        try {
            var hash = encoder.encode(normal(password));
            if (hash == null) {
                throw new IllegalStateException("No hash was made");
            }
            return hash;
        } finally {
            hashing.release();
        }
    }

    /** Whether this is the password; takes as long when there is none to compare with (S2). */
    boolean matches(String written, Optional<String> hash) {
        if (written.length() > LONGEST) {
            return false;
        }
        hashing.acquireUninterruptibly();
        try {
            return encoder.matches(normal(written), hash.orElse(nobodys)) && hash.isPresent();
        } finally {
            hashing.release();
        }
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
