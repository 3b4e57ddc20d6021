package presscenter.media;

import java.awt.image.BandedSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A JPEG of four inks, as programs for print make them. */
final class PrintedJpeg {
    private PrintedJpeg() {}

    /**
     * All of one colour.
     *
     * @param adobe which transform Adobe's part names; -1 for a file without that part
     * @param inks cyan, magenta, yellow, black, of 255
     */
    static byte[] of(int width, int height, int adobe, int[] inks) {
        var written = inks.clone();
        if (adobe >= 0) {
            for (int ink = 0; ink < 4; ink++) {
                written[ink] = 255 - inks[ink];
            }
        }
        if (adobe == 2) {
            // The transform is of what is missing of what is missing.
            double red = 255 - written[0];
            double green = 255 - written[1];
            double blue = 255 - written[2];
            written[0] = (int) Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
            written[1] = (int) Math.round(128 - 0.168736 * red - 0.331264 * green + 0.5 * blue);
            written[2] = (int) Math.round(128 + 0.5 * red - 0.418688 * green - 0.081312 * blue);
        }
        var raster = Raster.createWritableRaster(new BandedSampleModel(DataBuffer.TYPE_BYTE, width, height, 4), null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, written);
            }
        }
        var jpeg = encoded(raster);
        return adobe < 0
                ? jpeg
                : SomeFiles.withPart(
                        jpeg,
                        0xEE,
                        ByteBuffer.allocate(12)
                                .put(SomeFiles.text("Adobe"))
                                .putShort((short) 100)
                                .putInt(0)
                                .put((byte) adobe)
                                .array());
    }

    private static byte[] encoded(Raster raster) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(raster, null, null), null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
