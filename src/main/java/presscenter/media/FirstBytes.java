package presscenter.media;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import presscenter.media.FileRefused.Reason;

/** What a file's first bytes say that it is, and the traces of a page in a file that should be none. */
final class FirstBytes {
    /** Readers look for a document's beginning so far into a file. */
    private static final int LOOKED_AT = 1_024;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    /** Long enough to stand in no file by chance. */
    private static final List<byte[]> MARKUP = List.of(
            small("<script"), small("<iframe"), small("<!doctype"), small("<foreignobject"), small("javascript:"));

    private final byte[] bytes;

    private FirstBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    static FirstBytes of(byte[] bytes) {
        return new FirstBytes(bytes);
    }

    Optional<FileKind> kind() {
        if (begins(PDF)) {
            return Optional.of(FileKind.PDF);
        }
        if (begins(JPEG)) {
            return Optional.of(FileKind.JPEG);
        }
        return begins(PNG) ? Optional.of(FileKind.PNG) : Optional.empty();
    }

    /** Why a file that is of no kind is not taken. */
    Reason whyNot() {
        var text = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replace("\0", "") // of UTF-16 every second byte
                .toLowerCase(Locale.ROOT);
        if (text.contains("<svg") || text.contains(":svg")) {
            return Reason.SVG;
        }
        return text.contains("%pdf-") ? Reason.MIXED : Reason.NOT_ALLOWED_KIND;
    }

    /** Whether a browser that took the bytes for a page would find a script or a frame there. */
    static boolean holdMarkup(byte[] bytes) {
        for (int at = 0; at < bytes.length; at++) {
            var letter = small(bytes[at]);
            if (letter == '<' || letter == 'j') {
                for (var word : MARKUP) {
                    if (stands(word, bytes, at)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean stands(byte[] word, byte[] bytes, int at) {
        if (at + word.length > bytes.length) {
            return false;
        }
        for (int letter = 0; letter < word.length; letter++) {
            if (small(bytes[at + letter]) != word[letter]) {
                return false;
            }
        }
        return true;
    }

    private boolean begins(byte[] magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int at = 0; at < magic.length; at++) {
            if (bytes[at] != magic[at]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] small(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte small(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? (byte) (letter + ('a' - 'A')) : letter;
    }
}
