package presscenter.media;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.Stream;

/** How a camera was held, as it writes it into a picture (Exif 2.32, tag 274). */
enum Orientation {
    UPRIGHT(1, 1, 0, 0, 1),
    MIRRORED(2, -1, 0, 0, 1),
    UPSIDE_DOWN(3, -1, 0, 0, -1),
    UPSIDE_DOWN_MIRRORED(4, 1, 0, 0, -1),
    TURNED_MIRRORED(5, 0, 1, 1, 0),
    TURNED_LEFT(6, 0, 1, -1, 0),
    TURNED_RIGHT_MIRRORED(7, 0, -1, -1, 0),
    TURNED_RIGHT(8, 0, -1, 1, 0);

    private static final int TAG = 274;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;
    private static final int FIRST_LIST_AT = 4;
    private static final int MOST_ENTRIES = 500;

    private final int number;
    private final int scaleX;
    private final int shearY;
    private final int shearX;
    private final int scaleY;

    Orientation(int number, int scaleX, int shearY, int shearX, int scaleY) {
        this.number = number;
        this.scaleX = scaleX;
        this.shearY = shearY;
        this.shearX = shearX;
        this.scaleY = scaleY;
    }

    /** What makes it upright, in a square of one by one, which it does not leave. */
    AffineTransform transform() {
        return new AffineTransform(
                scaleX, shearY, shearX, scaleY, scaleX + shearX < 0 ? 1 : 0, shearY + scaleY < 0 ? 1 : 0);
    }

    boolean swapsSides() {
        return scaleX == 0;
    }

    /** Read from a TIFF header and what follows; upright if it does not say, or nonsense. */
    static Orientation of(byte[] tiff) {
        try {
            var exif = ByteBuffer.wrap(tiff);
            exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int list = exif.getInt(FIRST_LIST_AT);
            int entries = Math.min(Short.toUnsignedInt(exif.getShort(list)), MOST_ENTRIES);
            for (int entry = 0; entry < entries; entry++) {
                int at = list + Short.BYTES + entry * ENTRY;
                if (Short.toUnsignedInt(exif.getShort(at)) == TAG && exif.getShort(at + Short.BYTES) == SHORT) {
                    int written = exif.getShort(at + ENTRY - Integer.BYTES);
                    return Stream.of(values())
                            .filter(each -> each.number == written)
                            .findFirst()
                            .orElse(UPRIGHT);
                }
            }
            return UPRIGHT;
        } catch (BufferUnderflowException | IndexOutOfBoundsException nonsense) {
            return UPRIGHT;
        }
    }
}
