package presscenter.media;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What makes a file on the disk unreadable without its row: AES-GCM under a key of its own, bound to the file's id, so
 * that no sealed file can stand in another's place.
 */
final class Seal {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private static final SecureRandom CHANCE = new SecureRandom();

    private final UUID id;
    private final byte[] key;

    private Seal(UUID id, byte[] key) {
        this.id = id;
        this.key = key;
    }

    /** A new one, for a file that is new. */
    static Seal of(UUID id) {
        return new Seal(id, random(KEY_BYTES));
    }

    static Seal of(UUID id, byte[] key) {
        return new Seal(id, key.clone());
    }

    byte[] key() {
        return key.clone();
    }

    /** A nonce, and what was sealed with it. */
    byte[] closed(byte[] content) {
        var nonce = random(NONCE_BYTES);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce);
            var closed = ByteBuffer.allocate(NONCE_BYTES + cipher.getOutputSize(content.length))
                    .put(nonce);
            cipher.doFinal(ByteBuffer.wrap(content), closed);
            return closed.array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A file could not be sealed", impossible);
        }
    }

    /** @throws FileUnreadable if a bit of it is not as it was sealed, or it is another file's */
    byte[] opened(byte[] closed) {
        if (closed.length < NONCE_BYTES) {
            throw new FileUnreadable(id);
        }
        try {
            var nonce = Arrays.copyOf(closed, NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, nonce).doFinal(closed, NONCE_BYTES, closed.length - NONCE_BYTES);
        } catch (GeneralSecurityException changed) {
            throw new FileUnreadable(id);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .flip());
        return cipher;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        CHANCE.nextBytes(bytes);
        return bytes;
    }
}
