package presscenter.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;

/** Encrypts what is written to it. Only once it is closed the file can be opened. */
final class SealedOutput extends OutputStream {
    private final OutputStream file;
    private final SealedPieces pieces;
    private final byte[] piece = new byte[SealedPieces.PIECE];
    private int filled;

    SealedOutput(OutputStream file, String passphrase) throws IOException {
        var salt = new byte[SealedPieces.SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        this.file = file;
        pieces = new SealedPieces(passphrase, salt);
        file.write(SealedPieces.MAGIC);
        file.write(salt);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        var at = from;
        while (at < from + length) {
            if (filled == piece.length) {
                put(false); // more follows, so it is not the last
            }
            var part = Math.min(piece.length - filled, from + length - at);
            System.arraycopy(bytes, at, piece, filled, part);
            filled += part;
            at += part;
        }
    }

    private void put(boolean last) throws IOException {
        file.write(pieces.seal(piece, filled, last));
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        put(true);
        file.close();
    }
}
