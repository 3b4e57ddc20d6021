package presscenter.demo;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * What invented applicants hand in: drawn portraits, and papers that say in each line's language that they are none.
 */
final class DemoDocuments {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int WIDTH = 600;
    private static final int HEIGHT = 800;
    private static final List<Integer> CLOTH = List.of(0x2f5d7c, 0x6b4a7a, 0x3d6b4f, 0x7a5138, 0x44546a);

    private DemoDocuments() {}

    /** A drawn face from the front, of nobody; as PNG. */
    static byte[] portrait(String name) {
        var image = drawn(name);
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static BufferedImage drawn(String name) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xe6e9ec));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(CLOTH.get(Math.floorMod(name.hashCode(), CLOTH.size()))));
        pen.fill(new RoundRectangle2D.Double(90, 570, 420, 400, 260, 260));
        pen.setColor(new Color(0xd9b99b));
        pen.fill(new RoundRectangle2D.Double(245, 480, 110, 150, 60, 60));
        pen.fill(new Ellipse2D.Double(180, 200, 240, 330));
        pen.setColor(new Color(0x4a3a30));
        pen.fill(new RoundRectangle2D.Double(170, 165, 260, 130, 180, 180));
        pen.setColor(new Color(0x2b2b2b));
        pen.fill(new Ellipse2D.Double(238, 345, 24, 24));
        pen.fill(new Ellipse2D.Double(338, 345, 24, 24));
        pen.fill(new RoundRectangle2D.Double(262, 450, 76, 10, 10, 10));
        pen.dispose();
        return image;
    }

    /**
     * A paper with a head, some lines, and at its foot the sentence that it is none.
     *
     * @param photographed whose portrait is on it; empty for none
     */
    static byte[] paper(String head, List<String> lines, String foot, String photographed) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream();
                var font = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT)) {
            var letters = PDType0Font.load(document, font);
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var pen = new PDPageContentStream(document, page)) {
                write(pen, letters, 20, 760, head);
                float y = 710;
                for (var line : lines) {
                    write(pen, letters, 12, y, line);
                    y -= 24;
                }
                if (!photographed.isEmpty()) {
                    pen.drawImage(LosslessFactory.createFromImage(document, drawn(photographed)), 400, 580, 90, 120);
                }
                write(pen, letters, 11, 60, foot);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(PDPageContentStream pen, PDType0Font font, float size, float y, String words)
            throws IOException {
        pen.beginText();
        pen.setFont(font, size);
        pen.newLineAtOffset(60, y);
        pen.showText(words);
        pen.endText();
    }
}
