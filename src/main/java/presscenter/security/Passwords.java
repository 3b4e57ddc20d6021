package presscenter.security;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.stereotype.Component;
import presscenter.security.AccountRefusal.Reason;

/** Passwords (S1): which are good enough, and how they are kept. */
@Component
class Passwords implements DisposableBean {
    /** In characters as people count them. */
    static final int SHORTEST = 12;

    /** In UTF-16 units: no person types more, and hashing has a bounded cost. */
    static final int LONGEST = 1_000;

    private static final Pattern CHARACTER = Pattern.compile("\\X");

    // OWASP's lowest costs for Argon2id: 19 MiB, two passes, one lane.
    private static final Argon2Function COST = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    // Requests are virtual threads, and one that computes keeps its core: a flood of sign-ins would leave none to the
    // pages. On threads of their own the system shares the cores between both, and each hash takes 19 MiB, so that the
    // flood waits here instead of filling the memory.
    private final ExecutorService hashing = Executors.newFixedThreadPool(
            Math.max(2, Runtime.getRuntime().availableProcessors()),
            Thread.ofPlatform().daemon().name("hashing-", 1).factory());
    private final CommonPasswords common;
    private final PasswordEncoder encoder;
    private final String nobodys;

    @Autowired
    Passwords(CommonPasswords common) {
        this(common, COST);
    }

    /** With another cost than the press center's: where all that costs more than a hash is to be seen. */
    Passwords(CommonPasswords common, Argon2Function cost) {
        this.common = common;
        this.encoder = new Argon2Password4jPasswordEncoder(cost);
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
        var normal = normal(password);
        return hashed(() -> Objects.requireNonNull(encoder.encode(normal)));
    }

    /** Whether this is the password; takes as long when there is none to compare with (S2). */
    boolean matches(String written, Optional<String> hash) {
        if (written.length() > LONGEST) {
            return false;
        }
        var normal = normal(written);
        return hashed(() -> encoder.matches(normal, hash.orElse(nobodys))) && hash.isPresent();
    }

    /** Whoever waits for it waits to the end: a person is not told that a password is wrong because of haste. */
    private <T> T hashed(Supplier<T> hash) {
        return CompletableFuture.supplyAsync(hash, hashing).join();
    }

    @Override
    public void destroy() {
        hashing.shutdown();
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
