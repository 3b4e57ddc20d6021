package presscenter.accreditation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import presscenter.audit.Actor;

/** Makes and reads what opens an application to its applicant (A21). Always within its caller's transaction. */
@Component
class ApplicantsKeyring {
    private static final int TOKEN_BYTES = 32;

    private final ApplicantKeys keys;
    private final Renewals renewals;
    private final Actor actor;
    private final SecureRandom random = new SecureRandom();

    ApplicantsKeyring(ApplicantKeys keys, Renewals renewals, Actor actor) {
        this.keys = keys;
        this.renewals = renewals;
        this.actor = actor;
    }

    /** A key for this browser. */
    String forBrowser(UUID application, Instant now) {
        return issue(application, false, now);
    }

    /** A link for a letter; earlier ones open nothing any more. */
    String forLetter(UUID application, Instant now) {
        keys.unspentLinks(application).forEach(link -> link.spend(now));
        return issue(application, true, now);
    }

    /**
     * The application that this browser's key opens. A renewal shows from the first what is known of its person: it is
     * opened to them alone, signed in, however the key came to this browser (A21).
     */
    Optional<UUID> opens(String token, Instant now) {
        return isOf(token, now).filter(this::isForWhoeverActs);
    }

    private boolean isForWhoeverActs(UUID application) {
        return renewals.findById(application)
                .map(renewal -> actor.person().filter(renewal::isOf).isPresent())
                .orElse(true);
    }

    /** Of which application this browser's key is, whether or not it opens it. */
    Optional<UUID> isOf(String token, Instant now) {
        return keys.findById(hash(token))
                .filter(key -> !key.isMailed() && key.isGoodAt(now))
                .map(ApplicantKey::application);
    }

    /** Whether a link by mail would open something; it is not spent by looking, as mail programs do. */
    boolean isGoodLink(String token, Instant now) {
        return keys.findById(hash(token))
                .filter(key -> key.isMailed() && key.isGoodAt(now))
                .isPresent();
    }

    /** Spends a link by mail; empty if it is unknown, older than a day, or was spent before. */
    Optional<UUID> spend(String token, Instant now) {
        return keys.take(hash(token))
                .filter(key -> key.isMailed() && key.isGoodAt(now))
                .map(key -> {
                    key.spend(now);
                    return key.application();
                });
    }

    private String issue(UUID application, boolean mailed, Instant now) {
        var token = token();
        keys.save(new ApplicantKey(hash(token), application, mailed, now));
        return token;
    }

    /** One that nobody guesses. */
    String token() {
        var value = new byte[TOKEN_BYTES];
        random.nextBytes(value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }

    /** SHA-256 in hexadecimal digits. */
    static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
