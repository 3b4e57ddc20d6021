package presscenter.accreditation;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Writes and draws on a badge's sheet, in points from its lower left corner; never beyond the width that it is given.
 */
final class BadgePen implements AutoCloseable {
    private static final float LINE = 1.18f;
    private static final float SMALLEST = 5;
    private static final float QUIET = 4;

    private final PDPageContentStream stream;
    private final BadgeLetters letters;

    /** What is written with. */
    enum Ink {
        BLACK(new Color(0x17191e)),
        GREY(new Color(0x4d5360)),
        WHITE(Color.WHITE),
        ACCENT(new Color(0x0b4f8a));

        private final Color colour;

        Ink(Color colour) {
            this.colour = colour;
        }
    }

    BadgePen(PDDocument document, PDPage sheet, BadgeLetters letters) throws IOException {
        this.stream = new PDPageContentStream(document, sheet);
        this.letters = letters;
    }

    /** Whether all letters of these words can be written. */
    boolean knows(String words) {
        return letters.know(words);
    }

    /** A band over the whole width. */
    void band(float bottom, float height) throws IOException {
        stream.setNonStrokingColor(Ink.ACCENT.colour);
        stream.addRect(0, bottom, 10_000, height);
        stream.fill();
    }

    void picture(PDImageXObject picture, float left, float bottom, float width, float height) throws IOException {
        stream.drawImage(picture, left, bottom, width, height);
    }

    /**
     * Words on one line or a few, smaller where they would not fit.
     *
     * @param top where the letters begin
     * @return where the next ones may
     */
    float lines(float left, float top, float width, Ink ink, boolean strong, float size, int most, String words)
            throws IOException {
        var shown = writable(words);
        var font = letters.of(shown, strong);
        var fitting = size;
        var lines = broken(shown, font, fitting, width);
        while (lines.size() > most && fitting > SMALLEST) {
            fitting -= 0.5f;
            lines = broken(shown, font, fitting, width);
        }
        var y = top;
        for (var line : lines.subList(0, Math.min(most, lines.size()))) {
            y -= fitting * LINE;
            write(left, y + fitting * (LINE - 1), ink, font, narrowed(line, font, fitting, width), line);
        }
        return y;
    }

    /** The same on one line. */
    float line(float left, float top, float width, Ink ink, boolean strong, float size, String words)
            throws IOException {
        return lines(left, top, width, ink, strong, size, 1, words);
    }

    private void write(float left, float y, Ink ink, PDFont font, float size, String line) throws IOException {
        stream.beginText();
        stream.setNonStrokingColor(ink.colour);
        stream.setFont(font, size);
        stream.newLineAtOffset(left, y);
        stream.showText(line);
        stream.endText();
    }

    /** A letter that no font knows is a question, and no reason to print no badge. */
    private String writable(String words) {
        return knows(words)
                ? words
                : words.codePoints()
                        .mapToObj(Character::toString)
                        .map(letter -> knows(letter) ? letter : "?")
                        .collect(Collectors.joining());
    }

    private static List<String> broken(String words, PDFont font, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.strip().split("\\s+")) {
            if (!line.isEmpty() && widthOf(line + " " + word, font, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** One word may be wider than the sheet. */
    private static float narrowed(String line, PDFont font, float size, float width) throws IOException {
        return Math.min(size, size * width / Math.max(1, widthOf(line, font, size)));
    }

    private static float widthOf(String line, PDFont font, float size) throws IOException {
        return font.getStringWidth(line) / 1000 * size;
    }

    /** A QR code with the white around it that cameras want. */
    void code(String text, float left, float bottom, float size) throws IOException {
        try {
            var squares = new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, (int) QUIET));
            var side = size / squares.getWidth();
            stream.setNonStrokingColor(Color.BLACK);
            for (int y = 0; y < squares.getHeight(); y++) {
                for (int x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y)) {
                        stream.addRect(left + x * side, bottom + size - (y + 1) * side, side, side);
                    }
                }
            }
            stream.fill();
        } catch (WriterException impossible) {
            throw new IllegalStateException("Twenty-six signs fit into every QR code", impossible);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
