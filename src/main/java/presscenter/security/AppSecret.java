package presscenter.security;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * A secret that an app and the press center share, and the codes that follow from it: RFC 6238 with what every app
 * expects, SHA-1, thirty seconds, six digits.
 *
 * @param text base 32, as a person types it where no picture can be read
 */
record AppSecret(String text) {
    /** How many steps an app's clock may be wrong, either way. */
    static final int STEPS_OFF = 1;

    /** A hundred and sixty bits, as long as what SHA-1 makes (RFC 4226, 4). */
    private static final int SIGNS = 32;

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    static AppSecret random(Secrets secrets) {
        return new AppSecret(secrets.word(BASE_32, SIGNS));
    }

    /** What a picture says to the app (the key URI format that all apps read). */
    String uri(String issuer, String account) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
                .formatted(encoded(issuer), encoded(account), text, encoded(issuer));
    }

    /** The code of this moment. */
    String codeAt(Instant now) {
        return code(step(now));
    }

    /** The time step whose code was typed, if it is at most {@link #STEPS_OFF} away. */
    Optional<Long> stepOf(String typed, Instant now) {
        var written = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        var here = step(now);
        // All are computed and compared in full, whichever fits: the time that it takes says nothing.
        return LongStream.rangeClosed(here - STEPS_OFF, here + STEPS_OFF)
                .filter(step -> MessageDigest.isEqual(code(step).getBytes(StandardCharsets.UTF_8), written))
                .boxed()
                .reduce((one, other) -> other);
    }

    private static long step(Instant now) {
        return now.getEpochSecond() / CODES.getTimeStep().toSeconds();
    }

    private String code(long step) {
        try {
            var key = new SecretKeySpec(new Base32().decode(text), CODES.getAlgorithm());
            return CODES.generateOneTimePasswordString(
                    key, Instant.ofEpochSecond(step * CODES.getTimeStep().toSeconds()), Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Never the secret itself: what is printed ends in a log. */
    @Override
    public String toString() {
        return "AppSecret";
    }
}
