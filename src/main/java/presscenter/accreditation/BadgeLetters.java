package presscenter.accreditation;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of a badge: the house's own, and behind them some that know Greek and a few more. A document takes only
 * those letters of them that it uses.
 *
 * @param plain what is tried first for a line, and what is tried then
 * @param strong the same for what stands out
 */
record BadgeLetters(List<PDFont> plain, List<PDFont> strong) {
    private static final String HOUSE = "/presscenter/paper/golos-text-";
    private static final String OTHERS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static BadgeLetters in(PDDocument document) throws IOException {
        var others = font(document, OTHERS);
        return new BadgeLetters(
                List.of(font(document, HOUSE + "regular.ttf"), others),
                List.of(font(document, HOUSE + "semibold.ttf"), others));
    }

    private static PDFont font(PDDocument document, String name) throws IOException {
        try (var file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(name), name)) {
            return PDType0Font.load(document, file);
        }
    }

    /** The first font that knows all of a line; the first of all if none does. */
    PDFont of(String line, boolean isStrong) {
        var fonts = isStrong ? strong : plain;
        return fonts.stream().filter(font -> knows(font, line)).findFirst().orElseGet(fonts::getFirst);
    }

    boolean know(String line) {
        return strong.stream().anyMatch(font -> knows(font, line));
    }

    private static boolean knows(PDFont font, String line) {
        try {
            font.encode(line);
            return true;
        } catch (IllegalArgumentException | IOException unknown) {
            return false;
        }
    }
}
