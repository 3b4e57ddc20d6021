package presscenter.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import presscenter.media.BarePicture.Inks;
import presscenter.media.FileRefused.Reason;

/** Walks through a JPEG file, part by part (ITU-T T.81, annex B), and takes along what is needed to draw it. */
final class JpegParts {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int BASELINE = 0xC0;
    private static final int EXTENDED = 0xC1;
    private static final int PROGRESSIVE = 0xC2;
    private static final int HUFFMAN_TABLES = 0xC4;
    private static final int QUANTIZATION_TABLES = 0xDB;
    private static final int RESTART_INTERVAL = 0xDD;
    private static final int SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final byte[] EXIF_MARK = {'E', 'x', 'i', 'f', 0, 0};
    private static final byte[] PLAIN_JFIF = {
        (byte) 0xFF, (byte) JFIF, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    /** Of a picture in several scans all of it is gone through for each. */
    private static final long MOST_WORK = 300_000_000;

    private final byte[] bytes;
    private final ByteArrayOutputStream kept;
    private int at = 2;
    private int width;
    private int height;
    private int colours;
    private int scans;
    private int adobeTransform = -1;
    private Orientation orientation = Orientation.UPRIGHT;

    private JpegParts(byte[] bytes) {
        this.bytes = bytes;
        kept = new ByteArrayOutputStream(bytes.length);
    }

    /** @throws FileRefused if it is damaged, of a rare kind, or too large when it is drawn */
    static BarePicture bare(byte[] bytes) {
        try {
            return new JpegParts(bytes).bare();
        } catch (IndexOutOfBoundsException cutOff) {
            throw new FileRefused(Reason.BROKEN);
        }
    }

    private BarePicture bare() {
        kept.write(bytes, 0, 2);
        for (int marker = marker(); marker != END; marker = marker()) {
            part(marker);
        }
        kept.write(0xFF);
        kept.write(END);
        if (scans == 0) {
            throw new FileRefused(Reason.BROKEN);
        }
        if (scans > 1 && (long) width * height * scans > MOST_WORK) {
            throw new FileRefused(Reason.TOO_BIG_INSIDE);
        }
        return new BarePicture(
                FileKind.JPEG, kept.toByteArray(), width, height, colours == 4 ? 7 : colours, inks(), orientation);
    }

    private Inks inks() {
        if (colours != 4) {
            return Inks.NONE;
        }
        return switch (adobeTransform) {
            case -1 -> Inks.AS_THEY_ARE;
            case 2 -> Inks.AS_BRIGHTNESS;
            default -> Inks.INVERTED;
        };
    }

    private int marker() {
        if (number(1) != 0xFF) {
            throw new FileRefused(Reason.BROKEN);
        }
        int marker = 0xFF;
        while (marker == 0xFF) {
            marker = number(1);
        }
        return marker;
    }

    private void part(int marker) {
        int begin = at;
        int end = at + number(2);
        if (end < at || end > bytes.length) {
            throw new FileRefused(Reason.BROKEN);
        }
        switch (marker) {
            case BASELINE, EXTENDED, PROGRESSIVE -> {
                frame();
                keep(marker, begin, end);
            }
            case HUFFMAN_TABLES, QUANTIZATION_TABLES, RESTART_INTERVAL -> keep(marker, begin, end);
            case SCAN -> {
                scans++;
                end = scanEnd(end);
                keep(marker, begin, end);
            }
            case JFIF -> {
                if (begins("JFIF")) {
                    kept.writeBytes(PLAIN_JFIF);
                }
            }
            case ADOBE -> {
                if (begins("Adobe") && end - at >= 12) {
                    adobeTransform = bytes[at + 11];
                    keep(marker, begin, end);
                }
            }
            case EXIF -> {
                var mark = Arrays.copyOfRange(bytes, at, Math.min(end, at + EXIF_MARK.length));
                if (Arrays.equals(mark, EXIF_MARK)) {
                    orientation = Orientation.of(Arrays.copyOfRange(bytes, at + EXIF_MARK.length, end));
                }
            }
            default -> {
                // 0xE0 to 0xEF are the programs' that made it, 0xFE is a comment; what else there is, nobody makes.
                if (marker < JFIF || marker == START) {
                    throw new FileRefused(Reason.BROKEN);
                }
            }
        }
        at = end;
    }

    private void frame() {
        var precision = number(1);
        if (colours != 0 || precision != Byte.SIZE) {
            throw new FileRefused(Reason.BROKEN);
        }
        height = number(2);
        width = number(2);
        colours = number(1);
        if (colours != 1 && colours != 3 && colours != 4) {
            throw new FileRefused(Reason.BROKEN);
        }
    }

    /** A scan's data go on until a marker that is neither a stuffed 0xFF nor a restart. */
    private int scanEnd(int from) {
        if (colours == 0) {
            throw new FileRefused(Reason.BROKEN);
        }
        int next = from;
        while (true) {
            while (bytes[next] != (byte) 0xFF) {
                next++;
            }
            int marker = Byte.toUnsignedInt(bytes[next + 1]);
            if (marker != 0 && (marker < FIRST_RESTART || marker > LAST_RESTART)) {
                return next;
            }
            next += 2;
        }
    }

    private void keep(int marker, int begin, int end) {
        kept.write(0xFF);
        kept.write(marker);
        kept.write(bytes, begin, end - begin);
    }

    private boolean begins(String word) {
        var letters = word.getBytes(StandardCharsets.US_ASCII);
        return Arrays.equals(letters, Arrays.copyOfRange(bytes, at, at + letters.length));
    }

    private int number(int length) {
        int number = 0;
        for (int read = 0; read < length; read++) {
            number = number << Byte.SIZE | Byte.toUnsignedInt(bytes[at++]);
        }
        return number;
    }
}
