package presscenter.accreditation;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A portrait as a badge shows it: upright, three to four, and small enough for a telephone in a corridor. */
final class Portrait {
    private static final int WIDTH = 450;
    private static final int HEIGHT = 600;

    private Portrait() {}

    /**
     * The middle of the picture, as JPEG.
     *
     * @param picture as it was checked and kept, so that it can be read and is not too large for memory
     */
    static byte[] of(byte[] picture) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(cut(ImageIO.read(new ByteArrayInputStream(picture))), "jpg", out);
            return out.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BufferedImage cut(BufferedImage whole) {
        var width = Math.min(whole.getWidth(), whole.getHeight() * WIDTH / HEIGHT);
        var height = Math.min(whole.getHeight(), whole.getWidth() * HEIGHT / WIDTH);
        var left = (whole.getWidth() - width) / 2;
        var top = (whole.getHeight() - height) / 2;
        var cut = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = cut.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(whole, 0, 0, WIDTH, HEIGHT, left, top, left + width, top + height, null);
        pen.dispose();
        return cut;
    }
}
