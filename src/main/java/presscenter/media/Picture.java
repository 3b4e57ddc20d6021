package presscenter.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import presscenter.media.FileRefused.Reason;

/** A picture as it is kept: upright, of three colours, nothing transparent, no longer than {@link #LONGEST}. */
final class Picture {
    /** Pixels of the longer side: a page of A4 at 220 dots an inch. */
    static final int LONGEST = 2_560;

    private static final float QUALITY = 0.9f;

    private final BufferedImage image;

    private Picture(BufferedImage image) {
        this.image = image;
    }

    /**
     * Draws anew what is in a file that begins as a picture.
     *
     * @throws FileRefused if it is not taken
     */
    static Picture decoded(FileKind kind, byte[] bytes) {
        try {
            var bare = kind == FileKind.JPEG ? JpegParts.bare(bytes) : PngParts.bare(bytes);
            return upright(bare.decoded(), bare.orientation());
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof FileRefused refused ? refused : new FileRefused(Reason.BROKEN);
        }
    }

    Extent.Pixels extent() {
        return new Extent.Pixels(image.getWidth(), image.getHeight());
    }

    byte[] encoded(FileKind kind) {
        var writer = ImageIO.getImageWritersByFormatName(kind.name()).next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            if (kind == FileKind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException impossible) {
            throw new IllegalStateException("A picture could not be written into memory", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static Picture upright(BufferedImage lying, Orientation orientation) {
        var turned = orientation.swapsSides();
        int width = turned ? lying.getHeight() : lying.getWidth();
        int height = turned ? lying.getWidth() : lying.getHeight();
        var scale = Math.min(1, (double) LONGEST / Math.max(width, height));
        return new Picture(drawn(
                lying,
                (int) Math.max(1, Math.round(width * scale)),
                (int) Math.max(1, Math.round(height * scale)),
                orientation));
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height, Orientation orientation) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            var placed = AffineTransform.getScaleInstance(width, height);
            placed.concatenate(orientation.transform());
            placed.scale(1.0 / from.getWidth(), 1.0 / from.getHeight());
            pen.drawImage(from, placed, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }
}
