package presscenter.accreditation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A lot (A12): the SHA-256 of the draw's seed, a colon and the application's number, in hexadecimal. Lots are in the
 * order of their letters, so that anybody who has the seed and the numbers can draw again and compare.
 */
record Lot(String value) {
    static Lot of(String seed, ApplicationNumber number) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest((seed + ":" + number).getBytes(StandardCharsets.US_ASCII));
            return new Lot(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
