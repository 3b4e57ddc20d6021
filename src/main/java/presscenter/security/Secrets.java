package presscenter.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Random values, and signatures and seals with keys that all nodes share and nobody has chosen. */
@Component
class Secrets {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final JdbcClient database;
    private final TransactionTemplate ownTransaction;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> keys = new ConcurrentHashMap<>();

    Secrets(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Random bytes, as they may stand in an address or a cookie. */
    String random(int bytes) {
        var value = new byte[bytes];
        random.nextBytes(value);
        return text(value);
    }

    /** A random word of these signs, each as likely as the others. */
    String word(String signs, int length) {
        return random.ints(length, 0, signs.length())
                .collect(StringBuilder::new, (word, at) -> word.append(signs.charAt(at)), StringBuilder::append)
                .toString();
    }

    /** The text, encrypted with the key of a purpose: AES-256 in GCM, so that what was changed does not open. */
    String seal(String purpose, String text) {
        return text(cipher(purpose).encrypt(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What was sealed for this purpose. */
    String unseal(String purpose, String sealed) {
        return new String(cipher(purpose).decrypt(Base64.getUrlDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }

    private BytesEncryptor cipher(String purpose) {
        var key = keys.computeIfAbsent("seal " + purpose, this::key);
        return AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(key.getEncoded(), "AES"))
                .build();
    }

    /** The signature of a text for one purpose; a signature for another purpose never fits. */
    String sign(String purpose, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(keys.computeIfAbsent(purpose, this::key));
            return text(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isSigned(String purpose, String text, String signature) {
        return MessageDigest.isEqual(
                sign(purpose, text).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 in hexadecimal digits: what is kept of a random token. */
    static String digest(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKeySpec key(String purpose) {
        // Apart from whatever asks for it: a key that stays in memory here is stored, whatever becomes of that.
        var secret = read(purpose).orElseGet(() -> made(purpose));
        return new SecretKeySpec(Base64.getUrlDecoder().decode(secret), ALGORITHM);
    }

    private String made(String purpose) {
        try {
            return Objects.requireNonNull(ownTransaction.execute(making -> make(purpose)));
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            return read(purpose).orElseThrow(() -> anotherNodeWasFirst);
        }
    }

    private String make(String purpose) {
        var secret = random(KEY_BYTES);
        database.sql("insert into security_secret (name, secret) values (?, ?)")
                .params(purpose, secret)
                .update();
        return secret;
    }

    private Optional<String> read(String purpose) {
        return database.sql("select secret from security_secret where name = ?")
                .param(purpose)
                .query(String.class)
                .optional();
    }

    private static String text(byte[] value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }
}
