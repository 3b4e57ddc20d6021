package presscenter.media;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import presscenter.media.FileRefused.Reason;

/**
 * A picture's file with only what is needed to draw it: no comments, profiles, previews or whatever else the decoder
 * would unpack without asking how large it is.
 */
final class BarePicture {
    /** What the best telephones take. */
    private static final int MOST_PIXELS = 50_000_000;

    private static final int LONGEST_SIDE = 30_000;

    /** Of memory, for the decoded picture; of a larger one every second, third … pixel is taken. */
    private static final int MOST_DECODED = 64_000_000;

    private static final int FULL = 255;

    /** How the inks of a picture for print stand in the file. */
    enum Inks {
        /** It is no picture for print: its colours are of light. */
        NONE,
        /** Cyan, magenta, yellow, black: how much of each. */
        AS_THEY_ARE,
        /** How much of each is missing, as Adobe's programs write it. */
        INVERTED,
        /** The first three as brightness and two differences, inverted (Adobe's transform 2). */
        AS_BRIGHTNESS
    }

    private final FileKind kind;
    private final byte[] bytes;
    private final int width;
    private final int height;
    private final int bytesOfPixel;
    private final Inks inks;
    private final Orientation orientation;

    /**
     * A picture that is not decoded yet.
     *
     * @param bytes is not copied
     * @param bytesOfPixel that one pixel takes when it is decoded
     * @throws FileRefused for a picture without pixels, or with more than can be decoded
     */
    BarePicture(
            FileKind kind, byte[] bytes, int width, int height, int bytesOfPixel, Inks inks, Orientation orientation) {
        if (width <= 0 || height <= 0) {
            throw new FileRefused(Reason.BROKEN);
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new FileRefused(Reason.TOO_BIG_INSIDE);
        }
        this.kind = kind;
        this.bytes = bytes;
        this.width = width;
        this.height = height;
        this.bytesOfPixel = bytesOfPixel;
        this.inks = inks;
        this.orientation = orientation;
    }

    Orientation orientation() {
        return orientation;
    }

    /** @throws FileRefused if it is damaged */
    BufferedImage decoded() throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
        var damaged = new AtomicBoolean();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.addIIOReadWarningListener((source, warning) -> damaged.set(true));
            reader.setInput(input, true, true);
            var decoded = inks == Inks.NONE ? reader.read(0, sparse(reader)) : printed(reader);
            if (damaged.get()) {
                throw new FileRefused(Reason.BROKEN);
            }
            return decoded;
        } finally {
            reader.dispose();
        }
    }

    private ImageReadParam sparse(ImageReader reader) {
        int step = 1;
        while ((long) ((width + step - 1) / step) * ((height + step - 1) / step) * bytesOfPixel > MOST_DECODED) {
            step++;
        }
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return how;
    }

    /** The decoder knows no inks: it gives them as they are, and they are mixed here. */
    private BufferedImage printed(ImageReader reader) throws IOException {
        Raster raster = reader.readRaster(0, sparse(reader));
        var image = new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        var light = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        var row = new int[raster.getWidth() * 4];
        int at = 0;
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, row);
            for (int x = 0; x < row.length; x += 4) {
                int black = inks == Inks.AS_THEY_ARE ? FULL - row[x + 3] : row[x + 3];
                light[at++] = (byte) (missing(row, x, 2) * black / FULL);
                light[at++] = (byte) (missing(row, x, 1) * black / FULL);
                light[at++] = (byte) (missing(row, x, 0) * black / FULL);
            }
        }
        return image;
    }

    /** How much of an ink of a pixel is missing: so much light comes through. */
    private int missing(int[] row, int x, int ink) {
        return switch (inks) {
            case NONE, INVERTED -> row[x + ink];
            case AS_THEY_ARE -> FULL - row[x + ink];
            case AS_BRIGHTNESS -> {
                double blue = row[x + 1] - 128.0;
                double red = row[x + 2] - 128.0;
                double difference = switch (ink) { // ITU-T T.871
                    case 0 -> 1.402 * red;
                    case 1 -> -0.344136 * blue - 0.714136 * red;
                    default -> 1.772 * blue;
                };
                yield FULL - Math.clamp(Math.round(row[x] + difference), 0, FULL);
            }
        };
    }
}
