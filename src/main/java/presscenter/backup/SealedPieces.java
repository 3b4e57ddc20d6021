package presscenter.backup;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a backup is encrypted: piece by piece with AES-256-GCM, each under a nonce that holds its place and whether it is
 * the last, and bound to the head of the file. So no piece can be changed, left out, moved, added, or cut off at the
 * end (STREAM, Hoang, Reyhanitabar, Rogaway and Vizár 2015). The key is made of a passphrase and a salt by Argon2id,
 * with RFC 9106's second recommended costs but one lane, so that who has the file tries few of them.
 */
final class SealedPieces {
    static final byte[] MAGIC = "press-center backup 1\n".getBytes(StandardCharsets.US_ASCII);
    static final int SALT_BYTES = 16;

    /** What a piece holds of what is sealed. */
    static final int PIECE = 64 * 1024;

    static final int TAG_BYTES = 16;

    private static final int KEY_BYTES = 32;
    private static final int MEMORY_KIB = 64 * 1024;
    private static final int PASSES = 3;
    private static final int NONCE_BYTES = 12;

    private final SecretKeySpec key;
    private final byte[] head;
    private long number;

    SealedPieces(String passphrase, byte[] salt) {
        var made = Argon2Function.getInstance(MEMORY_KIB, PASSES, 1, KEY_BYTES, Argon2.ID)
                .hash(passphrase.getBytes(StandardCharsets.UTF_8), salt)
                .getBytes();
        key = new SecretKeySpec(made, "AES");
        head = Arrays.copyOf(MAGIC, MAGIC.length + salt.length);
        System.arraycopy(salt, 0, head, MAGIC.length, salt.length);
    }

    /** The next piece, sealed. */
    byte[] seal(byte[] piece, int length, boolean last) {
        try {
            return next(Cipher.ENCRYPT_MODE, last).doFinal(piece, 0, length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A backup could not be encrypted", impossible);
        }
    }

    /**
     * What was sealed as the next piece.
     *
     * @throws GeneralSecurityException if it was not sealed so, there, with this key
     */
    byte[] open(byte[] sealed, int length, boolean last) throws GeneralSecurityException {
        return next(Cipher.DECRYPT_MODE, last).doFinal(sealed, 0, length);
    }

    /** The salt of each file makes a key of its own, so a nonce that only counts is used once. */
    private Cipher next(int mode, boolean last) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(NONCE_BYTES).putLong(number++).put((byte) (last ? 1 : 0));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce.array()));
        cipher.updateAAD(head);
        return cipher;
    }
}
