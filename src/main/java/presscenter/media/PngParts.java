package presscenter.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import presscenter.media.BarePicture.Inks;
import presscenter.media.FileRefused.Reason;

/** Walks through a PNG file, part by part (ISO/IEC 15948), and takes along what is needed to draw it. */
final class PngParts {
    private static final int SIGNATURE = 8;
    private static final int HEADER = 13;
    private static final int AROUND = 12;
    private static final int SIXTEEN = 16;

    private final ByteBuffer file;
    private final ByteArrayOutputStream kept;
    private int width;
    private int height;
    private int bytesOfPixel;
    private boolean drawn;
    private Orientation orientation = Orientation.UPRIGHT;

    private PngParts(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
        kept = new ByteArrayOutputStream(bytes.length);
    }

    /** @throws FileRefused if it is damaged, or too large when it is drawn */
    static BarePicture bare(byte[] bytes) {
        return new PngParts(bytes).bare();
    }

    private BarePicture bare() {
        kept.write(file.array(), 0, SIGNATURE);
        file.position(SIGNATURE);
        var last = false;
        while (!last) {
            last = part();
        }
        if (!drawn) {
            throw new FileRefused(Reason.BROKEN);
        }
        return new BarePicture(FileKind.PNG, kept.toByteArray(), width, height, bytesOfPixel, Inks.NONE, orientation);
    }

    /** Whether it was the last one. */
    private boolean part() {
        int begin = file.position();
        int length = file.remaining() < AROUND ? -1 : file.getInt();
        if (length < 0 || length > file.remaining() - (AROUND - Integer.BYTES)) {
            throw new FileRefused(Reason.BROKEN);
        }
        var name = new byte[Integer.BYTES];
        file.get(name);
        int content = file.position();
        file.position(content + length + Integer.BYTES);
        switch (new String(name, StandardCharsets.ISO_8859_1)) {
            case "IHDR" -> {
                header(content, length);
                keep(begin, length);
            }
            case "PLTE", "tRNS" -> keep(begin, length);
            case "IDAT" -> {
                drawn = true;
                keep(begin, length);
            }
            case "IEND" -> {
                keep(begin, length);
                return true;
            }
            case "eXIf" -> orientation = Orientation.of(Arrays.copyOfRange(file.array(), content, content + length));
            default -> {
                if (Character.isUpperCase(name[0])) {
                    throw new FileRefused(Reason.BROKEN); // needed to draw it, and not known
                }
            }
        }
        return false;
    }

    private void header(int at, int length) {
        if (bytesOfPixel != 0 || length != HEADER) {
            throw new FileRefused(Reason.BROKEN);
        }
        width = file.getInt(at);
        height = file.getInt(at + Integer.BYTES);
        int depth = file.get(at + 8);
        int samples = switch (file.get(at + 9)) {
            case 0, 3 -> 1;
            case 4 -> 2;
            case 2 -> 3;
            case 6 -> 4;
            default -> throw new FileRefused(Reason.BROKEN);
        };
        bytesOfPixel = depth == SIXTEEN ? 2 * samples : samples;
    }

    private void keep(int begin, int length) {
        var sum = new CRC32();
        sum.update(file.array(), begin + Integer.BYTES, Integer.BYTES + length);
        if (bytesOfPixel == 0 || (int) sum.getValue() != file.getInt(begin + Integer.BYTES * 2 + length)) {
            throw new FileRefused(Reason.BROKEN);
        }
        kept.write(file.array(), begin, AROUND + length);
    }
}
