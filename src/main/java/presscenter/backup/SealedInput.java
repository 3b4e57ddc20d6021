package presscenter.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * Reads what was encrypted. Nothing of a piece is given out before the whole piece was verified; that nothing is
 * missing at the end is known once its end was reached.
 */
final class SealedInput extends InputStream {
    private final PushbackInputStream file;
    private final SealedPieces pieces;
    private byte[] piece = {};
    private int at;
    private boolean first = true;
    private boolean ended;

    /** @throws Damaged if it is no backup at all */
    SealedInput(InputStream file, String passphrase) throws IOException {
        this.file = new PushbackInputStream(file);
        var magic = file.readNBytes(SealedPieces.MAGIC.length);
        var salt = file.readNBytes(SealedPieces.SALT_BYTES);
        if (!Arrays.equals(magic, SealedPieces.MAGIC) || salt.length < SealedPieces.SALT_BYTES) {
            throw new Damaged("it is not a backup of the press center");
        }
        pieces = new SealedPieces(passphrase, salt);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == piece.length) {
            if (ended) {
                return -1;
            }
            openNext();
        }
        var part = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, bytes, from, part);
        at += part;
        return part;
    }

    private void openNext() throws IOException {
        var sealed = file.readNBytes(SealedPieces.PIECE + SealedPieces.TAG_BYTES);
        var more = file.read();
        if (more >= 0) {
            file.unread(more);
        }
        ended = more < 0;
        try {
            piece = pieces.open(sealed, sealed.length, ended);
        } catch (GeneralSecurityException changed) {
            throw new Damaged(
                    first
                            ? "PRESS_BACKUP_KEY does not open it: that is another key, or the file was changed or cut off"
                            : "it was changed or cut off");
        }
        at = 0;
        first = false;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
